using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Tests.Api;

/// <summary>The people of two organisations, one for each role or relation to a KPI.</summary>
internal static class People
{
    public static readonly TenantId Ports = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    public static readonly TenantId Mills = new(Guid.Parse("0b8ff0a5-8e5d-4f0b-8f8e-4b8d1c0a2e22"));
    public static readonly TenantId NotSetUp = new(Guid.Parse("5f6d2a7b-1111-4222-8333-944445555666"));

    public static readonly Account Owner = In(Ports, "owner", 1);
    public static readonly Account Deputy = In(Ports, "deputy", 2);
    public static readonly Account Provider = In(Ports, "provider", 3);
    public static readonly Account Smo = In(Ports, "smo", 4);
    public static readonly Account Executive = In(Ports, "executive", 5);
    public static readonly Account Viewer = In(Ports, "viewer", 6);
    public static readonly Account Auditor = In(Ports, "auditor", 7);
    public static readonly Account Administrator = In(Ports, "administrator", 8);
    public static readonly Account Colleague = In(Ports, "colleague", 9);
    public static readonly Account Left = In(Ports, "left", 10);
    public static readonly Account Unlisted = In(Ports, "unlisted", 11);
    public static readonly Account Foreign = In(Mills, "foreign", 12);
    public static readonly Account Nowhere = In(NotSetUp, "nowhere", 13);

    public static readonly Account[] Listed = [Owner, Deputy, Provider, Smo, Executive, Viewer, Auditor, Administrator, Colleague, Left, Foreign];

    public static readonly (Account Account, Role Role)[] Roles =
    [
        (Smo, Role.Smo), (Executive, Role.Executive), (Viewer, Role.Viewer), (Auditor, Role.Auditor), (Administrator, Role.Administrator), (Foreign, Role.Smo),
    ];

    private static Account In(TenantId tenant, string name, int number) => new(name, tenant, new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));
}
