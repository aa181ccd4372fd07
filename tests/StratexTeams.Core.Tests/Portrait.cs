using System.Collections;
using System.Globalization;
using System.Reflection;

namespace StratexTeams.Core.Tests;

/// <summary>Writes a value and everything it contains as text, to compare two states: equal texts mean equal states.</summary>
public static class Portrait
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"\"{text}\"",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many when IsDictionary(value.GetType()) => $"{{{string.Join(", ", Each(many).Order(StringComparer.Ordinal))}}}",
        IEnumerable many => $"[{string.Join(", ", Each(many))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", Members(value))})",
    };

    private static bool IsDictionary(Type type) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static IEnumerable<string> Each(IEnumerable many) => many.Cast<object?>().Select(Of);

    private static IEnumerable<string> Members(object value) =>
        from member in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where member.GetIndexParameters() is []
        select $"{member.Name}: {Of(member.GetValue(value))}";
}
