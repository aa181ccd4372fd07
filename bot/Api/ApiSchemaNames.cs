using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Api;

/// <summary>What the description calls its schemas: programs that are generated from it name their types so.</summary>
internal static class ApiSchemaNames
{
    private static readonly FrozenDictionary<Type, string> All = new Dictionary<Type, string>
    {
        [typeof(AbsenceReason)] = "AbsenceReason",
        [typeof(ActualRow)] = "ActualRow",
        [typeof(ActualsAnswer)] = "ActualsAnswer",
        [typeof(Aggregation)] = "Aggregation",
        [typeof(AttestationAnswer)] = "AttestationAnswer",
        [typeof(AttestationLevel)] = "AttestationLevel",
        [typeof(AttestationStanding)] = "AttestationStanding",
        [typeof(ChoiceStepAnswer)] = "ChoiceStepAnswer",
        [typeof(CriticalGate)] = "CriticalGate",
        [typeof(DatedMethodAnswer)] = "DatedMethodAnswer",
        [typeof(DatedWeightAnswer)] = "DatedWeightAnswer",
        [typeof(DefinitionAnswer)] = "DefinitionAnswer",
        [typeof(DueAnswer)] = "DueAnswer",
        [typeof(DueItemAnswer)] = "DueItemAnswer",
        [typeof(DueWork)] = "DueWork",
        [typeof(EntryPoint)] = "EntryPoint",
        [typeof(FreeText)] = "FreeText",
        [typeof(Frequency)] = "Frequency",
        [typeof(GroupAnswer)] = "GroupAnswer",
        [typeof(Knowledge)] = "Knowledge",
        [typeof(KpiAnswer)] = "KpiAnswer",
        [typeof(KpiFigure)] = "KpiFigure",
        [typeof(KpiId)] = "KpiId",
        [typeof(LagAnswer)] = "LagAnswer",
        [typeof(MethodAnswer)] = "MethodAnswer",
        [typeof(ObjectiveAnswer)] = "ObjectiveAnswer",
        [typeof(ObjectiveId)] = "ObjectiveId",
        [typeof(Period)] = "Period",
        [typeof(PersonId)] = "PersonId",
        [typeof(Polarity)] = "Polarity",
        [typeof(ProblemDetail)] = "ProblemDetail",
        [typeof(PublishedFigure)] = "PublishedFigure",
        [typeof(RagStatus)] = "RagStatus",
        [typeof(RatioForm)] = "RatioForm",
        [typeof(Reading)] = "Reading",
        [typeof(ReportKind)] = "ReportKind",
        [typeof(RollupAnswer)] = "RollupAnswer",
        [typeof(RollupOutcome)] = "RollupOutcome",
        [typeof(RowAnswer)] = "RowAnswer",
        [typeof(RowResult)] = "RowResult",
        [typeof(ScorecardAnswer)] = "ScorecardAnswer",
        [typeof(ScorecardAxis)] = "ScorecardAxis",
        [typeof(StatementAnswer)] = "StatementAnswer",
        [typeof(StatusCountsAnswer)] = "StatusCountsAnswer",
        [typeof(TargetBasis)] = "TargetBasis",
        [typeof(ThresholdsAnswer)] = "ThresholdsAnswer",
        [typeof(UnitId)] = "UnitId",
        [typeof(ValueAnswer)] = "ValueAnswer",
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
