using System.Text.Json.Serialization;
using StratexTeams.Bot.Api.Scorecards;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>A KPI for one reader: everybody sees what was published of it, its own people and readers of everything see the rest.</summary>
public sealed record KpiResponse
{
    [JsonPropertyName("id")]
    public required KpiId Id { get; init; }

    [JsonPropertyName("definition")]
    public required DefinitionAnswer Definition { get; init; }

    /// <summary>Counts every change of what a value means.</summary>
    [JsonPropertyName("formulaVersion")]
    public required int FormulaVersion { get; init; }

    [JsonPropertyName("isRetired")]
    public required bool IsRetired { get; init; }

    /// <summary>Absent for a reader of published figures, as are weights and values.</summary>
    [JsonPropertyName("marks")]
    public IReadOnlyList<DatedMethodAnswer>? Targets { get; init; }

    [JsonPropertyName("weights")]
    public IReadOnlyList<DatedWeightAnswer>? Weights { get; init; }

    [JsonPropertyName("values")]
    public IReadOnlyList<PeriodActualResponse>? Actuals { get; init; }

    /// <summary>Its line in each published scorecard, oldest first.</summary>
    [JsonPropertyName("published")]
    public required IReadOnlyList<PublishedKpiResponse> Published { get; init; }

    /// <summary>Null when there is nothing that this reader may know of.</summary>
    internal static KpiResponse? Of(TenantState state, KpiId id, Actor reader, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(id) switch
    {
        null => null,
        var kpi when state.MaySeeDraftsOf(kpi, reader, now) => OfPublished(state, kpi) with
        {
            Targets = [.. kpi.TargetRules.All.Select(marks => new DatedMethodAnswer(marks.From, MethodAnswer.Of(marks.Value)))],
            Weights = [.. kpi.Weights.All.Select(weight => new DatedWeightAnswer(weight.From, weight.Value))],
            Actuals = ValuesOf(state, kpi),
        },
        var kpi => OfPublished(state, kpi) is { Published: not [] } published ? published : null,
    };

    private static KpiResponse OfPublished(TenantState state, Kpi kpi) => new()
    {
        Id = kpi.Id,
        Definition = DefinitionAnswer.Of(kpi.Definition),
        FormulaVersion = kpi.FormulaVersion,
        IsRetired = kpi.IsRetired,
        Published =
        [
            .. from month in state.Scorecards.Reported
               let scorecard = state.Scorecards.ReportedFor(month)
               from result in scorecard.Kpis
               where result.Kpi == kpi.Id
               select new PublishedKpiResponse(month, scorecard.At, KpiResultResponse.Of(result, kpi.Definition.Name)),
        ],
    };

    private static IReadOnlyList<PeriodActualResponse> ValuesOf(TenantState state, Kpi kpi) =>
    [
        .. from value in kpi.Actuals
           select new PeriodActualResponse(VersionAnswer.Of(value), state.Attestations.Of(kpi.Id, value.Period) is { } attestation ? AttestationResponse.Of(attestation) : null),
    ];
}
