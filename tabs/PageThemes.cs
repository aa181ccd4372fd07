namespace StratexTeams.Tabs;

/// <summary>The themes of Teams, by the names that TeamsJS uses.</summary>
public static class PageThemes
{
    public static readonly IReadOnlyList<string> All = ["default", "dark", "contrast"];

    /// <summary>The theme of that name; null if there is none.</summary>
    public static string? Find(string? name) => All.FirstOrDefault(theme => theme == name);
}
