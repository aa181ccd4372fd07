using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>One version of a period's value.</summary>
public sealed record VersionAnswer
{
    [JsonPropertyName("period")]
    public required Period Period { get; init; }

    [JsonPropertyName("reading")]
    public required Actual Reading { get; init; }

    [JsonPropertyName("note")]
    public FreeText? Note { get; init; }

    [JsonPropertyName("kind")]
    public required ReportKind Kind { get; init; }

    [JsonPropertyName("isProvisional")]
    public required bool IsProvisional { get; init; }

    /// <summary>Who gave the reading.</summary>
    [JsonPropertyName("by")]
    public required PersonId By { get; init; }

    [JsonPropertyName("entryPoint")]
    public required EntryPoint EntryPoint { get; init; }

    [JsonPropertyName("at")]
    public required DateTimeOffset At { get; init; }

    /// <summary>The record that holds this version.</summary>
    [JsonPropertyName("sequence")]
    public required long Sequence { get; init; }

    /// <summary>Oldest first, each without its own forerunners.</summary>
    [JsonPropertyName("earlier")]
    public required IReadOnlyList<VersionAnswer> Earlier { get; init; }

    /// <summary>1 for the first.</summary>
    [JsonPropertyName("version")]
    public required int Version { get; init; }

    [JsonPropertyName("isRestated")]
    public required bool IsRestated { get; init; }

    internal static VersionAnswer Of(ActualVersion value) => new()
    {
        Period = value.Period,
        Reading = value.Actual,
        Note = value.Note,
        Kind = value.Kind,
        IsProvisional = value.IsProvisional,
        By = value.ReportedBy,
        EntryPoint = value.EntryPoint,
        At = value.ReportedAt,
        Sequence = value.Sequence,
        Earlier = [.. value.Earlier.Select(Of)],
        Version = value.Version,
        IsRestated = value.IsRestated,
    };
}
