using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using StratexTeams.Bot.Api.Actuals;
using StratexTeams.Bot.Api.Kpis;
using StratexTeams.Bot.Api.Scorecards;
using StratexTeams.Bot.Problems;
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

/// <summary>The words of the integration API. What comes in is read strictly: a misspelt member is a mistake, not something to leave out.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ApiReading),
        typeof(ApiWord<AbsenceReason>),
        typeof(ApiWord<Aggregation>),
        typeof(ApiWord<AttestationLevel>),
        typeof(ApiWord<AttestationStatus>),
        typeof(ApiWord<CriticalGate>),
        typeof(ApiWord<DueWork>),
        typeof(ApiWord<Frequency>),
        typeof(ApiWord<ScorecardBasis>),
        typeof(ApiWord<Polarity>),
        typeof(ApiWord<RagStatus>),
        typeof(ApiWord<RatioForm>),
        typeof(ApiWord<ReportKind>),
        typeof(ApiWord<RollupOutcome>),
        typeof(ApiWord<ActualRowStatus>),
        typeof(ApiWord<ScorecardAxis>),
        typeof(ApiWord<TargetBasis>),
        typeof(ApiWord<ValueState>),
        typeof(ApiWord<EntryPoint>),
    ],
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    MaxDepth = 16,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ActualRow[]))]
[JsonSerializable(typeof(ActualsResponse))]
[JsonSerializable(typeof(DueResponse))]
[JsonSerializable(typeof(KpiResponse))]
[JsonSerializable(typeof(ProblemDetail))]
[JsonSerializable(typeof(ScorecardResponse))]
[JsonSerializable(typeof(string))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>The same words for what the host writes and describes by itself.</summary>
    public static void Configure(JsonOptions json)
    {
        var (options, ours) = (json.SerializerOptions, Default.Options);
        (options.TypeInfoResolver, options.DefaultIgnoreCondition, options.NumberHandling) = (Default, ours.DefaultIgnoreCondition, ours.NumberHandling);
        foreach (var converter in ours.Converters)
        {
            options.Converters.Add(converter);
        }
    }
}
