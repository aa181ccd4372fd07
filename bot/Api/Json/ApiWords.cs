using System.Collections.Frozen;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Bot.Api.Json;

/// <summary>The API's own words for the members of each enum that it shows or takes: promised to programs, whatever the members are called or stored as.</summary>
internal static class ApiWords
{
    private static readonly FrozenDictionary<Type, FrozenDictionary<Enum, string>> All = new Dictionary<Type, Dictionary<Enum, string>>
    {
        [typeof(AbsenceReason)] = new()
        {
            [AbsenceReason.NotSet] = "notSet",
            [AbsenceReason.NotDue] = "notDue",
            [AbsenceReason.Withheld] = "withheld",
            [AbsenceReason.NotApplicable] = "notApplicable",
            [AbsenceReason.NotReady] = "notReady",
        },
        [typeof(Aggregation)] = new()
        {
            [Aggregation.Sum] = "sum",
            [Aggregation.Average] = "average",
            [Aggregation.Last] = "last",
            [Aggregation.First] = "first",
            [Aggregation.Min] = "min",
            [Aggregation.Max] = "max",
            [Aggregation.Count] = "count",
            [Aggregation.RatioOfSums] = "ratioOfSums",
        },
        [typeof(AttestationLevel)] = new()
        {
            [AttestationLevel.None] = "none",
            [AttestationLevel.Stated] = "stated",
            [AttestationLevel.Verified] = "verified",
        },
        [typeof(AttestationStatus)] = new()
        {
            [AttestationStatus.InForce] = "inForce",
            [AttestationStatus.Lapsed] = "lapsed",
            [AttestationStatus.Declined] = "declined",
        },
        [typeof(CriticalGate)] = new()
        {
            [CriticalGate.Clear] = "clear",
            [CriticalGate.CriticalIsRed] = "criticalIsRed",
            [CriticalGate.HeldAtAmber] = "heldAtAmber",
        },
        [typeof(DueWork)] = new()
        {
            [DueWork.Report] = "report",
            [DueWork.Explain] = "explain",
            [DueWork.Attest] = "attest",
            [DueWork.Correct] = "correct",
        },
        [typeof(EntryPoint)] = new()
        {
            [EntryPoint.Card] = "card",
            [EntryPoint.Page] = "page",
            [EntryPoint.Api] = "api",
            [EntryPoint.Import] = "import",
            [EntryPoint.Cli] = "cli",
            [EntryPoint.Job] = "job",
        },
        [typeof(Frequency)] = new()
        {
            [Frequency.Monthly] = "monthly",
            [Frequency.Quarterly] = "quarterly",
            [Frequency.HalfYearly] = "halfYearly",
            [Frequency.Yearly] = "yearly",
        },
        [typeof(ScorecardBasis)] = new()
        {
            [ScorecardBasis.Reported] = "reported",
            [ScorecardBasis.Known] = "known",
        },
        [typeof(Polarity)] = new()
        {
            [Polarity.HigherIsBetter] = "higherIsBetter",
            [Polarity.LowerIsBetter] = "lowerIsBetter",
            [Polarity.Range] = "range",
            [Polarity.TargetValue] = "targetValue",
            [Polarity.Neutral] = "neutral",
        },
        [typeof(RagStatus)] = new()
        {
            [RagStatus.Grey] = "grey",
            [RagStatus.Red] = "red",
            [RagStatus.Amber] = "amber",
            [RagStatus.Green] = "green",
            [RagStatus.NotScored] = "notScored",
        },
        [typeof(RatioForm)] = new()
        {
            [RatioForm.Linear] = "linear",
            [RatioForm.Hyperbolic] = "hyperbolic",
        },
        [typeof(ReportKind)] = new()
        {
            [ReportKind.Reported] = "reported",
            [ReportKind.NoChange] = "noChange",
            [ReportKind.Correction] = "correction",
            [ReportKind.Restatement] = "restatement",
        },
        [typeof(RollupOutcome)] = new()
        {
            [RollupOutcome.Scored] = "scored",
            [RollupOutcome.InsufficientData] = "insufficientData",
            [RollupOutcome.Blocked] = "blocked",
            [RollupOutcome.NothingDue] = "nothingDue",
            [RollupOutcome.NotRolledUp] = "notRolledUp",
        },
        [typeof(ActualRowStatus)] = new()
        {
            [ActualRowStatus.Recorded] = "recorded",
            [ActualRowStatus.Unchanged] = "unchanged",
            [ActualRowStatus.Refused] = "refused",
        },
        [typeof(ScorecardAxis)] = new()
        {
            [ScorecardAxis.Perspective] = "perspective",
            [ScorecardAxis.Theme] = "theme",
            [ScorecardAxis.Unit] = "unit",
        },
        [typeof(TargetBasis)] = new()
        {
            [TargetBasis.PeriodValue] = "periodValue",
            [TargetBasis.CumulativeYtd] = "cumulativeYtd",
            [TargetBasis.EndState] = "endState",
        },
        [typeof(ValueState)] = new()
        {
            [ValueState.NotDue] = "notDue",
            [ValueState.Pending] = "pending",
            [ValueState.Missing] = "missing",
            [ValueState.Stale] = "stale",
            [ValueState.Provisional] = "provisional",
            [ValueState.Submitted] = "submitted",
            [ValueState.Attested] = "attested",
            [ValueState.Locked] = "locked",
            [ValueState.NotApplicable] = "notApplicable",
        },
    }.ToFrozenDictionary(each => each.Key, each => each.Value.ToFrozenDictionary());

    public static IReadOnlyCollection<Type> Types => All.Keys;

    public static string Of<T>(T member)
        where T : struct, Enum => All[typeof(T)][member];

    /// <summary>In the order of the members; null for a type that has none.</summary>
    public static IReadOnlyList<string>? Of(Type type) =>
        All.TryGetValue(type, out var words) ? [.. words.OrderBy(each => each.Key).Select(each => each.Value)] : null;

    /// <summary>Each member with its word. Throws where a member has none.</summary>
    internal static (T Member, string Word)[] Table<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(member => (member, Of(member)))];
}
