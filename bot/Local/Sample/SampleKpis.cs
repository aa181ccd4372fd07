namespace StratexTeams.Bot.Local.Sample;

internal static class SampleKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } = [.. FinancialKpis.All, .. CustomerKpis.All, .. ProcessKpis.All, .. PeopleKpis.All];
}
