using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace StratexTeams.Core.Tests;

/// <summary>Writes a value and everything it contains as text, to compare two states: equal texts mean equal states.</summary>
public static class ObjectText
{
    // Read once for each type: whole states are compared thousands of times.
    private static readonly ConcurrentDictionary<Type, bool> Dictionaries = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string words:
                text.Append('"').Append(words).Append('"');
                break;
            case DateTimeOffset time:
                text.Append(time.ToString("O", CultureInfo.InvariantCulture));
                break;
            case IFormattable plain:
                text.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable many when Dictionaries.GetOrAdd(value.GetType(), IsDictionary):
                text.Append('{').AppendJoin(", ", many.Cast<object?>().Select(Of).Order(StringComparer.Ordinal)).Append('}');
                break;
            case IEnumerable many:
                WriteEach(text.Append('['), many.Cast<object?>(), each => Write(text, each)).Append(']');
                break;
            default:
                var members = Properties.GetOrAdd(value.GetType(), PropertiesOf);
                WriteEach(text.Append(value.GetType().Name).Append('('), members, member => Write(text.Append(member.Name).Append(": "), member.GetValue(value))).Append(')');
                break;
        }
    }

    private static StringBuilder WriteEach<T>(StringBuilder text, IEnumerable<T> parts, Action<T> write)
    {
        var separator = "";
        foreach (var part in parts)
        {
            text.Append(separator);
            write(part);
            separator = ", ";
        }

        return text;
    }

    private static bool IsDictionary(Type type) =>
        type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static PropertyInfo[] PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters() is [])];
}
