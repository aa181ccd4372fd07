using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

public sealed record DefinePerspective(PerspectiveId Perspective, string Name, int Place) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new PerspectiveDefined(Perspective, Name, Place) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var defined when defined == state.Strategy.Perspectives.GetValueOrDefault(Perspective) => Decision.NothingToDo,
        _ when Name.Flaw is { } flaw => Decision.Reject(flaw),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        var defined => Decision.Accept(defined),
    };
}
