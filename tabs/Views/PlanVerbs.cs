namespace StratexTeams.Tabs.Views;

/// <summary>What the forms of the plan do.</summary>
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

    // Between the two ends of an arrow: no id holds one.
    public const char Arrow = '>';
}
