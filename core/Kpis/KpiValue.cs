using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>The current version of a KPI's value in one period, with the earlier versions.</summary>
public sealed record KpiValue
{
    public required Period Period { get; init; }

    public required Reading Reading { get; init; }

    public FreeText? Note { get; init; }

    public required ReportKind Kind { get; init; }

    public required bool IsProvisional { get; init; }

    /// <summary>Who reported the value; adding only a note to it does not change this.</summary>
    public required PersonId By { get; init; }

    public required EntryPoint EntryPoint { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Sequence of the log record that holds this version.</summary>
    public required long Sequence { get; init; }

    /// <summary>Earlier versions, oldest first, each with an empty list here.</summary>
    public ImmutableArray<KpiValue> Earlier { get; init; } = [];

    /// <summary>Version number, starting at 1.</summary>
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
