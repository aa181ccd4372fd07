using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>The tags under which the members of an enum are stored: those that <see cref="JsonStringEnumMemberNameAttribute"/> gives,
/// never their names. The first use of an enum throws when one of its members has none or two share one.</summary>
public static class EnumTags
{
    /// <summary>In the order of the members.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Tagged<T>.Tags;

    /// <summary>Throws <see cref="JsonException"/> for a number that is no member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Array.IndexOf(Tagged<T>.Members, member) is >= 0 and var index
            ? Tagged<T>.Tags[index]
            : throw new JsonException($"{member} is no member of {typeof(T).Name}.");

    /// <summary>Exactly, case included; null for any other text.</summary>
    public static T? Find<T>(string? tag)
        where T : struct, Enum => Array.IndexOf(Tagged<T>.Tags, tag) is >= 0 and var index ? Tagged<T>.Members[index] : null;

    internal static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, Enum
    {
        var tags = Tagged<T>.Tags;
        for (var index = 0; reader.TokenType is JsonTokenType.String && index < tags.Length; index++)
        {
            if (reader.ValueTextEquals(tags[index]))
            {
                return Tagged<T>.Members[index];
            }
        }

        throw new JsonException($"A tag of {typeof(T).Name} is one of: {string.Join(", ", tags)}.");
    }

    private static class Tagged<T>
        where T : struct, Enum
    {
        public static readonly T[] Members = Enum.GetValues<T>();
        public static readonly string[] Tags = Read();

        private static string[] Read()
        {
            string[] tags = [.. Members.Select(TagOf)];
            return tags.Distinct(StringComparer.Ordinal).Count() == tags.Length
                ? tags
                : throw new InvalidOperationException($"Two members of {typeof(T).Name} share a tag.");
        }

        private static string TagOf(T member) =>
            typeof(T).GetField(member.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? throw new InvalidOperationException($"{typeof(T).Name}.{member} has no explicit tag.");
    }
}
