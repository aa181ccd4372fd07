namespace StratexTeams.Tabs.Views;

/// <summary>Actions of the forms on the plan page.</summary>
public static class PlanVerbs
{
    public const string Statements = "statements";
    public const string Perspective = "perspective";
    public const string Theme = "theme";
    public const string Objective = "objective";
    public const string Retire = "retire";
    public const string Link = "link";
    public const string Unlink = "unlink";
    public const string Agree = "agree";

    // Separates the two objective ids of a link; no id contains it.
    public const char Arrow = '>';
}
