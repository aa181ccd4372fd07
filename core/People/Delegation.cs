using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>A deputy acts for a person from one day to another, both inclusive, in the organisation's time zone.</summary>
public sealed record Delegation(PersonId Deputy, DateOnly From, DateOnly Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && day <= Until;
}
