using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Bot.Api;

/// <summary>The words of the integration API. What comes in is read strictly: a misspelt member is a mistake, not something to leave out.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ApiReading),
        typeof(ApiWord<AbsenceReason>),
        typeof(ApiWord<Aggregation>),
        typeof(ApiWord<AttestationLevel>),
        typeof(ApiWord<AttestationStanding>),
        typeof(ApiWord<CriticalGate>),
        typeof(ApiWord<DueWork>),
        typeof(ApiWord<Frequency>),
        typeof(ApiWord<Knowledge>),
        typeof(ApiWord<Polarity>),
        typeof(ApiWord<RagStatus>),
        typeof(ApiWord<RatioForm>),
        typeof(ApiWord<ReportKind>),
        typeof(ApiWord<RollupOutcome>),
        typeof(ApiWord<RowResult>),
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
[JsonSerializable(typeof(ActualsAnswer))]
[JsonSerializable(typeof(DueAnswer))]
[JsonSerializable(typeof(KpiAnswer))]
[JsonSerializable(typeof(ProblemDetail))]
[JsonSerializable(typeof(ScorecardAnswer))]
[JsonSerializable(typeof(string))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>The same words for what the host writes and describes by itself.</summary>
    public static void Use(JsonOptions json)
    {
        var (options, ours) = (json.SerializerOptions, Default.Options);
        (options.TypeInfoResolver, options.DefaultIgnoreCondition, options.NumberHandling) = (Default, ours.DefaultIgnoreCondition, ours.NumberHandling);
        foreach (var converter in ours.Converters)
        {
            options.Converters.Add(converter);
        }
    }
}
