using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Words;

/// <summary>Writes a message in the reader's language: the template is a resource under the type's name, with {Member} where a member's
/// value goes.</summary>
public static partial class SentenceCatalog
{
    private static readonly ResourceManager Templates = new(typeof(SentenceCatalog));

    public static string Text(Sentence sentence, CultureInfo reader) => Text(sentence, reader, argument => argument);

    /// <param name="escape">Escapes an argument for the format the text is written to.</param>
    public static string Text(Sentence sentence, CultureInfo reader, Func<string, string> escape) => TextWith(sentence, reader, argument => escape(FormatArgument(argument, reader)));

    /// <param name="formatArgument">Formats an argument for this reader: a person by name, an instant in the reader's time zone.</param>
    public static string TextWith(Sentence sentence, CultureInfo reader, Func<object?, string> formatArgument) =>
        Member().Replace(TemplateOf(sentence.GetType(), reader), member => Isolate(formatArgument(sentence.GetType().GetProperty(member.Groups["name"].Value)!.GetValue(sentence)), reader));

    /// <summary>The template, with the names of members in braces. Throws <see cref="MissingManifestResourceException"/> where there is
    /// none.</summary>
    public static string TemplateOf(Type sentence, CultureInfo reader) => PseudoLanguage.Matches(reader)
        ? PseudoLanguage.Of(TemplateOf(sentence, CultureInfo.InvariantCulture))
        : Templates.GetString(sentence.Name, reader) ?? throw new MissingManifestResourceException($"There is no sentence for {sentence.Name}.");

    // Isolates (Unicode UAX #9): in right-to-left text a name or "58 h" keeps its own direction without changing that of the text around
    // it.
    private static string Isolate(string formatArgument, CultureInfo reader) => reader.TextInfo.IsRightToLeft && formatArgument.Length > 0 ? $"\u2068{formatArgument}\u2069" : formatArgument;

    public static string FormatArgument(object? formatArgument, CultureInfo reader) => Convert.ToString(formatArgument, reader) ?? "";

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Member();
}
