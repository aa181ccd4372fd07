using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>The current version of a KPI's value in one period, with the earlier versions.</summary>
public sealed record ActualVersion
{
    public required Period Period { get; init; }

    public required Actual Actual { get; init; }

    public FreeText? Note { get; init; }

    public required ReportKind Kind { get; init; }

    public required bool IsProvisional { get; init; }

    /// <summary>Who reported the value; adding only a note to it does not change this.</summary>
    public required PersonId ReportedBy { get; init; }

    public required EntryPoint EntryPoint { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>Sequence of the log record that holds this version.</summary>
    public required long Sequence { get; init; }

    /// <summary>Earlier versions, oldest first, each with an empty list here.</summary>
    public ImmutableArray<ActualVersion> Earlier { get; init; } = [];

    /// <summary>Version number, starting at 1.</summary>
    public int Version => Earlier.Length + 1;

    public bool IsRestated => Kind is ReportKind.Restatement;

    public PeriodActual AsPeriodActual() => new(Period, Actual, IsProvisional);

    internal static ActualVersion Of(KpiValueReported reported, RecordedEvent recorded) => new()
    {
        Period = reported.Period,
        Actual = reported.Actual,
        Note = reported.Note,
        Kind = reported.Kind,
        IsProvisional = reported.IsProvisional,
        ReportedBy = recorded.Actor.Person,
        EntryPoint = recorded.Actor.EntryPoint,
        ReportedAt = recorded.RecordedAt,
        Sequence = recorded.Sequence,
    };

    internal ActualVersion Supersede(ActualVersion earlier)
    {
        var isTheSame = (Actual, IsProvisional) == (earlier.Actual, earlier.IsProvisional);
        return this with
        {
            ReportedBy = isTheSame ? earlier.ReportedBy : ReportedBy,
            EntryPoint = isTheSame ? earlier.EntryPoint : EntryPoint,
            Earlier = [.. earlier.Earlier, earlier with { Earlier = [] }],
        };
    }
}
