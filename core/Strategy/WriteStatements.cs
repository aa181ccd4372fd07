using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

/// <summary>Mission, vision and values, as the organisation words them.</summary>
public sealed record WriteStatements(FreeText Mission, FreeText Vision, ValueList<FreeText> Values) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new StatementsWritten(Mission, Vision, Values) switch
    {
        _ when state.PlanRefusal(actor) is { } refusal => Decision.Reject(refusal),
        var written when written == state.Strategy.Statements => Decision.NothingToDo,
        var written => Decision.Accept(written),
    };
}
