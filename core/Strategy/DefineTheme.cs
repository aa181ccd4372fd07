using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

public sealed record DefineTheme(ThemeId Theme, string Name, decimal Weight, PersonId Executive) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new ThemeDefined(Theme, Name, Weight, Executive) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var defined when defined == state.Strategy.Themes.GetValueOrDefault(Theme) => Decision.NothingToDo,
        _ when Name.Flaw is { } flaw => Decision.Reject(flaw),
        _ when Weight < 0 => Decision.Reject(new WeightBelowZero(Weight)),
        _ when !Executive.IsValid => Decision.Reject(new InvalidPersonId(Executive)),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        var defined => Decision.Accept(defined),
    };
}
