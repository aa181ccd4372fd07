using System.Text.Json.Serialization;

namespace StratexTeams.Core.Scorecards.Published;

/// <summary>A <see cref="GroupResult"/> in stored form.</summary>
public sealed record PublishedGroupResult(
    [property: JsonPropertyName("group")] GroupId Group,
    [property: JsonPropertyName("parent")] GroupId Parent,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("weight")] decimal Weight,
    [property: JsonPropertyName("result")] PublishedRollupResult Result)
{
    public static PublishedGroupResult Of(GroupResult result) =>
        new(result.Group, result.Parent, result.Name, result.Weight, PublishedRollupResult.Of(result.Result));

    public GroupResult Read() => new(Group, Parent, Name, Weight, Result.Read());
}
