using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Strategy;

public sealed record DefinePerspective(PerspectiveId Perspective, string Name, int Place) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new PerspectiveDefined(Perspective, Name, Place) switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        _ when Name.Flaw is { } flaw => Decision.Reject(flaw),
        var defined when defined == state.Strategy.Perspectives.GetValueOrDefault(Perspective) => Decision.NothingToDo,
        var defined => Decision.Accept(defined),
    };
}
