using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

/// <summary>Creates an objective or replaces its whole definition.</summary>
public sealed record DefineObjective(ObjectiveId Objective, ObjectiveDefinition Definition) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Definition switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        _ when Definition == state.Strategy.Objectives.GetValueOrDefault(Objective) => Decision.NothingToDo,
        _ when Definition.Name.Flaw is { } flaw => Decision.Reject(flaw),
        { Weight: < 0 and var weight } => Decision.Reject(new WeightBelowZero(weight)),
        _ when !Definition.Owner.IsValid => Decision.Reject(new InvalidPersonId(Definition.Owner)),
        _ when !state.Strategy.Themes.ContainsKey(Definition.Theme) => Decision.Reject(new UnknownTheme(Definition.Theme)),
        _ when !state.Strategy.Perspectives.ContainsKey(Definition.Perspective) => Decision.Reject(new UnknownPerspective(Definition.Perspective)),
        { Unit: { } unit } when !state.Organisation.Units.ContainsKey(unit) => Decision.Reject(new UnknownUnit(unit)),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new ObjectiveDefined(Objective, Definition)),
    };
}
