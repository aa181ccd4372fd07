using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Mapping;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>The words of a sheet for the members of an enum: their stored tags, beginning with a capital. Days of the week have the framework's names.</summary>
internal static class SheetNames
{
    public static string Of<T>(T member)
        where T : struct, Enum => member is DayOfWeek day ? $"{day}" : Capital(EnumTags.Of(member));

    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>However it is written: in other case, with blanks or hyphens.</summary>
    public static T? Find<T>(string text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(each => NameMatching.Normalise(Of(each)) == NameMatching.Normalise(text)).Select(each => (T?)each).FirstOrDefault();

    private static string Capital(string tag) => $"{char.ToUpperInvariant(tag[0])}{tag[1..]}";
}
