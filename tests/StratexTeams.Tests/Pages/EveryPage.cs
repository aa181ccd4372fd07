using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Pages;

/// <summary>Every page, as somebody of each part sees it.</summary>
public static class EveryPage
{
    private static readonly string[] ForAll =
    [
        "/tabs/scorecard", "/tabs/scorecard?axis=theme", "/tabs/scorecard?axis=unit", "/tabs/objectives/C1", "/tabs/objectives/P4", "/tabs/kpis/ONTIME", "/tabs/kpis/SINGLE", "/tabs/kpis/TRUST", "/tabs/due", "/tabs/plan",
    ];

    private static readonly string[] ForTheOffice =
    [
        "/tabs/scorecard?period=2026-10", "/tabs/scorecard?as=known", "/tabs/objectives/F1?period=2026-10", "/tabs/kpis/OCF", "/tabs/kpis/MOVES", "/tabs/late", "/tabs/start",
    ];

    public static readonly (Account Reader, string Address)[] All =
    [
        .. from person in new[] { "grace.adeyemi", "layla.haddad", "jonas.lindqvist", "amara.okafor", "ingrid.solheim", "olga.petrenko", "ben.carver" }
           from address in ForAll
           select (PagesHost.Of(person), address),
        .. ForTheOffice.Select(address => (PagesHost.Of("ingrid.solheim"), address)),
        .. new[] { "/tabs/scorecard", "/tabs/due", "/tabs/late", "/tabs/plan", "/tabs/plan?confirm=agree", "/tabs/start" }.Select(address => (PagesHost.Office, address)),
    ];
}
