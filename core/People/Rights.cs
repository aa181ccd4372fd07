using System.Collections.Frozen;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>Rights by role. Everybody in the organisation may also read what is published.</summary>
public static class Rights
{
    private static readonly FrozenDictionary<Role, FrozenSet<Right>> Of = new Dictionary<Role, FrozenSet<Right>>
    {
        [Role.Smo] = [Right.ChangeSettings, Right.ChangeModel, Right.ReportOnBehalf, Right.LockPeriods, Right.ReadEverything],
        [Role.Executive] = [Right.DecideRequests, Right.ReadEverything],
        [Role.Viewer] = [],
        [Role.Auditor] = [Right.ReadEverything, Right.Verify],
        [Role.Administrator] = [Right.ChangeSettings, Right.GrantRoles],
    }.ToFrozenDictionary();

    // The operator of the command line sets up the organisation; only people decide requests and attest.
    private static readonly FrozenSet<Right> OfOperator = [Right.ChangeSettings, Right.GrantRoles, Right.ChangeModel, Right.ReportOnBehalf, Right.LockPeriods, Right.Verify];

    extension(TenantState state)
    {
        public bool May(Actor actor, Right right) => actor == Actor.Operator
            ? OfOperator.Contains(right)
            : state.People.RolesOf(actor.Person).Any(role => Of[role].Contains(right));

        /// <summary>Why the actor lacks the right; null when they have it.</summary>
        public Rejection? Refusal(Actor actor, Right right) => state.May(actor, right) ? null : right switch
        {
            Right.ChangeSettings => new OnlyAnAdministrator(),
            Right.GrantRoles => new OnlyAnAdministrator(),
            Right.ChangeModel or Right.ReportOnBehalf or Right.LockPeriods => new OnlyTheStrategyOffice(),
            Right.DecideRequests => new OnlyAnExecutive(),
            Right.ReadEverything or Right.Verify => new OnlyForReadersOfEverything(),
        };
    }
}
