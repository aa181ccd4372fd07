using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

public static class Drafting
{
    extension(TenantState state)
    {
        /// <summary>Why this actor may not change the plan just so; null when they may.</summary>
        public Rejection? PlanRefusal(Actor actor) => state.Refusal(actor, Right.ChangeModel) ?? state.AgreedPlanRefusal;

        /// <summary>Asked last, so that whoever says again what holds already, or something flawed, is not sent to write a request.</summary>
        public Rejection? AgreedPlanRefusal => state.Strategy.IsBaselined ? new NeedsAChangeRequest(state.Strategy.Version) : null;
    }
}
