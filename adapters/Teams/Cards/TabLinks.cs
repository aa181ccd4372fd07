namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Addresses that open a page as a tab of this app inside Teams.</summary>
public sealed record TabLinks(string AppId)
{
    /// <param name="subPage">What the page is to show: a KPI's or an objective's id.</param>
    public Uri To(TabPage page, string? subPage = null) => new($"https://teams.microsoft.com/l/entity/{Uri.EscapeDataString(AppId)}/{NameOf(page)}{ContextOf(subPage)}");

    private static string NameOf(TabPage page) => page switch
    {
        TabPage.Scorecard => "scorecard",
        TabPage.Due => "due",
        TabPage.Late => "late",
        TabPage.Plan => "plan",
        TabPage.Objective => "objective",
        TabPage.Kpi => "kpi",
    };

    private static string ContextOf(string? subPage) => subPage is null
        ? ""
        : $"?context={Uri.EscapeDataString($$"""{"subPageId":"{{System.Text.Json.JsonEncodedText.Encode(subPage)}}"}""")}";
}
