namespace StratexTeams.Core.EventLog;

/// <summary>An organisation: the id of its Microsoft Entra tenant.</summary>
public readonly record struct TenantId(Guid Value)
{
    /// <summary>Tenant zero: the log that says which tenants there are.</summary>
    public static readonly TenantId Service;

    public override string ToString() => Value.ToString("D");
}
