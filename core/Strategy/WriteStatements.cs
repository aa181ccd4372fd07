using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

/// <summary>Sets mission, vision and values.</summary>
public sealed record WriteStatements(FreeText Mission, FreeText Vision, ValueList<FreeText> Values) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => new StatementsWritten(Mission, Vision, Values) switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        var written when written == state.Strategy.Statements => Decision.NothingToDo,
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        var written => Decision.Accept(written),
    };
}
