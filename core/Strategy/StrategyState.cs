using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Strategy;

/// <summary>The current plan; a draft while <see cref="Version"/> is 0.</summary>
public sealed record StrategyState
{
    public static readonly StrategyState Empty = new();

    public StatementsWritten? Statements { get; private init; }

    public ImmutableDictionary<PerspectiveId, PerspectiveDefined> Perspectives { get; private init; } = ImmutableDictionary<PerspectiveId, PerspectiveDefined>.Empty;

    public ImmutableDictionary<ThemeId, ThemeDefined> Themes { get; private init; } = ImmutableDictionary<ThemeId, ThemeDefined>.Empty;

    public ImmutableDictionary<ObjectiveId, ObjectiveDefinition> Objectives { get; private init; } = ImmutableDictionary<ObjectiveId, ObjectiveDefinition>.Empty;

    public ImmutableHashSet<CauseEffectLink> Links { get; private init; } = [];

    public int Version { get; private init; }

    public bool IsBaselined => Version > 0;

    public StrategyState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        StatementsWritten e => this with { Statements = e },
        PerspectiveDefined e => this with { Perspectives = Perspectives.SetItem(e.Perspective, e) },
        ThemeDefined e => this with { Themes = Themes.SetItem(e.Theme, e) },
        ObjectiveDefined e => this with { Objectives = Objectives.SetItem(e.Objective, e.Definition) },
        ObjectiveRetired e => this with { Objectives = Objectives.Remove(e.Objective), Links = Links.Except(Links.Where(link => link.Touches(e.Objective))) },
        ObjectivesLinked e => this with { Links = Links.Add(new CauseEffectLink(e.Cause, e.Effect)) },
        ObjectivesUnlinked e => this with { Links = Links.Remove(new CauseEffectLink(e.Cause, e.Effect)) },
        PlanBaselined e => this with { Version = e.Version },
        _ => this,
    };

    /// <summary>True when links lead from one objective to the other, directly or through others.</summary>
    public bool Leads(ObjectiveId from, ObjectiveId to)
    {
        HashSet<ObjectiveId> reached = [from];
        for (Queue<ObjectiveId> next = new(reached); next.TryDequeue(out var cause);)
        {
            foreach (var link in Links.Where(link => link.Cause == cause && reached.Add(link.Effect)))
            {
                next.Enqueue(link.Effect);
            }
        }

        return reached.Contains(to);
    }
}
