using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using StratexTeams.Bot.Api.Actuals;
using StratexTeams.Bot.Api.Kpis;
using StratexTeams.Bot.Api.Scorecards;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Api.Json;

/// <summary>What the description calls its schemas: programs that are generated from it name their types so.</summary>
internal static class ApiSchemaNames
{
    private static readonly FrozenDictionary<Type, string> All = new Dictionary<Type, string>
    {
        [typeof(AbsenceReason)] = "AbsenceReason",
        [typeof(ActualRow)] = "ActualRow",
        [typeof(ActualsResponse)] = "ActualsAnswer",
        [typeof(Aggregation)] = "Aggregation",
        [typeof(AttestationResponse)] = "AttestationAnswer",
        [typeof(AttestationLevel)] = "AttestationLevel",
        [typeof(AttestationStatus)] = "AttestationStanding",
        [typeof(ChoiceStepAnswer)] = "ChoiceStepAnswer",
        [typeof(CriticalGate)] = "CriticalGate",
        [typeof(DatedMethodAnswer)] = "DatedMethodAnswer",
        [typeof(DatedWeightAnswer)] = "DatedWeightAnswer",
        [typeof(DefinitionAnswer)] = "DefinitionAnswer",
        [typeof(DueResponse)] = "DueAnswer",
        [typeof(DueItemResponse)] = "DueItemAnswer",
        [typeof(DueWork)] = "DueWork",
        [typeof(EntryPoint)] = "EntryPoint",
        [typeof(FreeText)] = "FreeText",
        [typeof(Frequency)] = "Frequency",
        [typeof(GroupResponse)] = "GroupAnswer",
        [typeof(ScorecardBasis)] = "Knowledge",
        [typeof(KpiResponse)] = "KpiAnswer",
        [typeof(KpiResultResponse)] = "KpiFigure",
        [typeof(KpiId)] = "KpiId",
        [typeof(LagAnswer)] = "LagAnswer",
        [typeof(MethodAnswer)] = "MethodAnswer",
        [typeof(ObjectiveResponse)] = "ObjectiveAnswer",
        [typeof(ObjectiveId)] = "ObjectiveId",
        [typeof(Period)] = "Period",
        [typeof(PersonId)] = "PersonId",
        [typeof(Polarity)] = "Polarity",
        [typeof(ProblemDetail)] = "ProblemDetail",
        [typeof(PublishedKpiResponse)] = "PublishedFigure",
        [typeof(RagStatus)] = "RagStatus",
        [typeof(RatioForm)] = "RatioForm",
        [typeof(Actual)] = "Reading",
        [typeof(ReportKind)] = "ReportKind",
        [typeof(RollupAnswer)] = "RollupAnswer",
        [typeof(RollupOutcome)] = "RollupOutcome",
        [typeof(ActualRowResponse)] = "RowAnswer",
        [typeof(ActualRowStatus)] = "RowResult",
        [typeof(ScorecardResponse)] = "ScorecardAnswer",
        [typeof(ScorecardAxis)] = "ScorecardAxis",
        [typeof(StatementAnswer)] = "StatementAnswer",
        [typeof(StatusCountsAnswer)] = "StatusCountsAnswer",
        [typeof(TargetBasis)] = "TargetBasis",
        [typeof(ThresholdsAnswer)] = "ThresholdsAnswer",
        [typeof(UnitId)] = "UnitId",
        [typeof(PeriodActualResponse)] = "ValueAnswer",
        [typeof(ValueState)] = "ValueState",
        [typeof(VersionAnswer)] = "VersionAnswer",
        [typeof(MethodAnswer.BaselineToTarget)] = "MethodAnswerBaselineToTarget",
        [typeof(MethodAnswer.RatioToTarget)] = "MethodAnswerRatioToTarget",
        [typeof(MethodAnswer.GoalPost)] = "MethodAnswerGoalPost",
        [typeof(MethodAnswer.GoalRedFlag)] = "MethodAnswerGoalRedFlag",
        [typeof(MethodAnswer.Choice)] = "MethodAnswerChoice",
        [typeof(MethodAnswer.NotScored)] = "MethodAnswerNotScored",
    }.ToFrozenDictionary();

    /// <summary>Null for what stands in place, as numbers and lists do.</summary>
    public static string? Of(JsonTypeInfo json) => All.GetValueOrDefault(Nullable.GetUnderlyingType(json.Type) ?? json.Type);
}
