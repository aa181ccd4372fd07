namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>The id of a customer organisation: that of its Microsoft Entra tenant.</summary>
public readonly record struct TenantId(Guid Value)
{
    /// <summary>The all-zero id of the service log, which records the tenants of this installation.</summary>
    public static readonly TenantId Service;

    public override string ToString() => Value.ToString("D");
}
