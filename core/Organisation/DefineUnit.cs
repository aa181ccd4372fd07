using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Organisation;

/// <summary>Creates a unit, or changes the name or parent of one.</summary>
public sealed record DefineUnit(UnitId Unit, string Name, UnitId? Parent) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Organisation switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        _ when Name.Flaw is { } flaw => Decision.Reject(flaw),
        var known when Parent is { } parent && parent != Unit && !known.Units.ContainsKey(parent) => Decision.Reject(new UnknownUnit(parent)),
        var known when Parent is { } parent && (parent == Unit || known.LineOf(parent).Any(above => above.Id == Unit)) => Decision.Reject(new UnitInsideItself(Unit)),
        var known when known.Units.GetValueOrDefault(Unit) == new Unit(Unit, Name, Parent) => Decision.NothingToDo,
        _ => Decision.Accept(new UnitDefined(Unit, Name, Parent)),
    };
}
