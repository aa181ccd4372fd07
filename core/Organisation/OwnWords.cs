using System.Text.Json.Serialization;

namespace StratexTeams.Core.Organisation;

/// <summary>The organisation's own terms for the levels of its strategy, in the singular.</summary>
public sealed record OwnWords(
    [property: JsonPropertyName("theme")] string Theme = "theme",
    [property: JsonPropertyName("objective")] string Objective = "objective",
    [property: JsonPropertyName("measure")] string Measure = "KPI",
    [property: JsonPropertyName("perspective")] string Perspective = "perspective",
    [property: JsonPropertyName("initiative")] string Initiative = "initiative")
{
    public static readonly OwnWords Default = new();

    internal string[] ToArray() => [Theme, Objective, Measure, Perspective, Initiative];
}
