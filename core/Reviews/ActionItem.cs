namespace StratexTeams.Core.Reviews;

/// <summary>An agreed action; open until it is done or dropped.</summary>
public sealed record ActionItem(ActionAgreed Agreed, DateTimeOffset AgreedAt, DateTimeOffset? ClosedAt = null, bool IsDropped = false)
{
    public bool IsOpen => ClosedAt is null;

    public bool IsOverdueOn(DateOnly day) => IsOpen && Agreed.Due < day;
}
