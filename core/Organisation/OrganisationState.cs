using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Organisation;

public sealed record OrganisationState(OrganisationSettings? Settings, ImmutableDictionary<UnitId, Unit> Units)
{
    public static readonly OrganisationState Empty = new(null, ImmutableDictionary<UnitId, Unit>.Empty);

    public CardPress CardPress => Settings?.CardPress ?? CardPress.Execute;

    public int CardRows => Settings?.CardRows ?? OrganisationSettings.DefaultCardRows;

    /// <summary>The unit and its ancestors, nearest first.</summary>
    public IEnumerable<Unit> LineOf(UnitId unit)
    {
        for (var next = Units.GetValueOrDefault(unit); next is not null; next = next.Parent is { } parent ? Units.GetValueOrDefault(parent) : null)
        {
            yield return next;
        }
    }

    public OrganisationState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        OrganisationSettingsChanged e => this with { Settings = e.Settings },
        UnitDefined e => this with { Units = Units.SetItem(e.Unit, new Unit(e.Unit, e.Name, e.Parent)) },
        _ => this,
    };
}
