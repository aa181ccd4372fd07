using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Strategy;

public static class Drafting
{
    extension(TenantState state)
    {
        /// <summary>Why this actor may not change the plan directly; null when they may.</summary>
        public Rejection? PlanRefusal(Actor actor) => state.Refusal(actor, Right.ChangeModel) ?? state.AgreedPlanRefusal;

        /// <summary>
        /// Refuses direct changes to a baselined plan; null for a draft. Check it last, so that a repeated or invalid command
        /// is answered as such.
        /// </summary>
        public Rejection? AgreedPlanRefusal => state.Strategy.IsBaselined ? new NeedsAChangeRequest(state.Strategy.Version) : null;
    }
}
