namespace StratexTeams.Core.Organisation;

/// <summary>The organisation's own terms for the levels of its strategy, in the singular.</summary>
public sealed record OwnWords(string Theme = "theme", string Objective = "objective", string Measure = "KPI", string Perspective = "perspective", string Initiative = "initiative")
{
    public static readonly OwnWords Usual = new();

    internal string[] ToArray() => [Theme, Objective, Measure, Perspective, Initiative];
}
