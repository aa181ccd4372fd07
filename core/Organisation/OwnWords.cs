namespace StratexTeams.Core.Organisation;

/// <summary>What this organisation calls the levels of its strategy, in the singular.</summary>
public sealed record OwnWords(string Theme = "theme", string Objective = "objective", string Kpi = "KPI", string Perspective = "perspective", string Initiative = "initiative")
{
    public static readonly OwnWords Usual = new();

    internal string[] ToArray() => [Theme, Objective, Kpi, Perspective, Initiative];
}
