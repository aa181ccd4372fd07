namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Teams deep links that open a page as a tab of this app.</summary>
public sealed record TabLinks(string AppId)
{
    /// <param name="subPage">Id of the KPI or objective that the page shows.</param>
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
