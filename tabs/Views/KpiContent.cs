using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Tabs.Views;

/// <summary>The KPI page for one reader. Everybody sees published figures; the KPI's own people and readers of everything also see
/// current values, notes and attestations.</summary>
public sealed record KpiContent
{
    public required KpiId Id { get; init; }

    public required KpiDefinition Definition { get; init; }

    public ObjectiveDefinition? Objective { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<KpiLine> Lines { get; init; }

    /// <summary>Current figures for the KPI's own people and readers of everything; null for other readers.</summary>
    public KpiView? Known { get; init; }

    /// <summary>The values that the control limits were calculated from; signals refer to them by index.</summary>
    public IReadOnlyList<ActualVersion> Measured { get; init; } = [];

    public required DateOnly Today { get; init; }

    public KpiLine? Latest => Lines.LastOrDefault(line => line.Value is not null);

    public IEnumerable<PersonId> People =>
    [
        Definition.Owner,
        .. new[] { Definition.Deputy, Definition.Provider }.OfType<PersonId>(),
        .. Known?.Actions.Select(action => action.Agreed.Owner) ?? [],
        .. Lines.Select(line => line.Version).OfType<ActualVersion>().SelectMany(held => held.Earlier.Append(held)).Select(version => version.ReportedBy),
        .. Lines.Select(line => line.Attestation?.By).OfType<PersonId>(),
    ];

    public static string AddressOf(KpiId kpi) => $"/tabs/kpis/{Uri.EscapeDataString(kpi.Value)}";

    /// <summary>Null if there is no such KPI, or nothing of it that this reader may see.</summary>
    public static KpiContent? Of(TenantState state, KpiId id, Actor reader, DateTimeOffset now)
    {
        if (KpiView.Of(state, id, now) is not { } view)
        {
            return null;
        }

        var content = new KpiContent
        {
            Id = id,
            Definition = view.Kpi.Definition,
            Objective = view.Kpi.Definition.Objective is { } objective ? state.Strategy.Objectives.GetValueOrDefault(objective) : null,
            Lines = Published(state, id),
            Today = ReportingCalendar.Of(state.Organisation).DayOf(now),
        };
        if (state.MaySeeDraftsOf(view.Kpi, reader, now))
        {
            var end = view.Periods is [.., var last] ? last.Period.End : content.Today;
            return content with
            {
                Known = view,
                Lines = [.. view.Periods.Select(KpiLine.Of)],
                Measured = [.. view.Kpi.Actuals.Where(value => value.Actual.Value is not null && value.Period.End <= end)],
            };
        }

        return content.Lines is [] ? null : content;
    }

    // A quarterly or yearly KPI has the same period in several monthly scorecards: the last published result is taken.
    private static IReadOnlyList<KpiLine> Published(TenantState state, KpiId id) =>
    [
        .. state.Scorecards.Reported.TakeLast(KpiView.DefaultPeriodCount)
            .SelectMany(month => state.Scorecards.ReportedFor(month)?.Kpis.Where(result => result.Kpi == id) ?? [])
            .GroupBy(result => result.Period)
            .OrderBy(period => period.Key.Start)
            .Select(period => KpiLine.Of(period.Last())),
    ];
}
