using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>What one period of a KPI holds: the version in force, and those before it.</summary>
public sealed record KpiValue
{
    public required Period Period { get; init; }

    public required Reading Reading { get; init; }

    public FreeText? Note { get; init; }

    public required ReportKind Kind { get; init; }

    public required bool IsProvisional { get; init; }

    /// <summary>Who gave the reading. Whoever only adds a note to it does not make it theirs.</summary>
    public required PersonId By { get; init; }

    public required EntryPoint EntryPoint { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The record that holds this version.</summary>
    public required long Sequence { get; init; }

    /// <summary>Oldest first, each without its own forerunners.</summary>
    public ImmutableArray<KpiValue> Earlier { get; init; } = [];

    /// <summary>1 for the first.</summary>
    public int Version => Earlier.Length + 1;

    public bool IsRestated => Kind is ReportKind.Restatement;

    public PeriodReading AsReading() => new(Period, Reading, IsProvisional);

    internal static KpiValue Of(KpiValueReported reported, RecordedEvent recorded) => new()
    {
        Period = reported.Period,
        Reading = reported.Reading,
        Note = reported.Note,
        Kind = reported.Kind,
        IsProvisional = reported.IsProvisional,
        By = recorded.Actor.Person,
        EntryPoint = recorded.Actor.EntryPoint,
        At = recorded.RecordedAt,
        Sequence = recorded.Sequence,
    };

    internal KpiValue Follow(KpiValue earlier)
    {
        var isTheSame = (Reading, IsProvisional) == (earlier.Reading, earlier.IsProvisional);
        return this with
        {
            By = isTheSame ? earlier.By : By,
            EntryPoint = isTheSame ? earlier.EntryPoint : EntryPoint,
            Earlier = [.. earlier.Earlier, earlier with { Earlier = [] }],
        };
    }
}
