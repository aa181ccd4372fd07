namespace StratexTeams.Bot.Local.Sample.Kpis;

internal static class SampleKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } = [.. FinancialKpis.All, .. CustomerKpis.All, .. ProcessKpis.All, .. PeopleKpis.All];

    public static int IndexOf(SampleKpi kpi) => All.Index().First(each => each.Item.Id == kpi.Id).Index;
}
