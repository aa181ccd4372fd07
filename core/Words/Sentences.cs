using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Words;

/// <summary>Writes a message in the reader's language: the template is a resource under the type's name, with {Member} where a member's
/// value goes.</summary>
public static partial class Sentences
{
    private static readonly ResourceManager Templates = new(typeof(Sentences));

    public static string Of(Sentence sentence, CultureInfo reader) => Of(sentence, reader, argument => argument);

    /// <param name="written">Escapes an argument for the format the text is written to.</param>
    public static string Of(Sentence sentence, CultureInfo reader, Func<string, string> written) => Told(sentence, reader, argument => written(Plain(argument, reader)));

    /// <param name="argument">Formats an argument for this reader: a person by name, an instant in the reader's time zone.</param>
    public static string Told(Sentence sentence, CultureInfo reader, Func<object?, string> argument) =>
        Member().Replace(TemplateOf(sentence.GetType(), reader), member => Apart(argument(sentence.GetType().GetProperty(member.Groups["name"].Value)!.GetValue(sentence)), reader));

    /// <summary>The template, with the names of members in braces. Throws <see cref="MissingManifestResourceException"/> where there is
    /// none.</summary>
    public static string TemplateOf(Type sentence, CultureInfo reader) => PseudoLanguage.IsSpokenBy(reader)
        ? PseudoLanguage.Of(TemplateOf(sentence, CultureInfo.InvariantCulture))
        : Templates.GetString(sentence.Name, reader) ?? throw new MissingManifestResourceException($"There is no sentence for {sentence.Name}.");

    // Isolates (Unicode UAX #9): in right-to-left text a name or "58 h" keeps its own direction without changing that of the text around
    // it.
    private static string Apart(string argument, CultureInfo reader) => reader.TextInfo.IsRightToLeft && argument.Length > 0 ? $"\u2068{argument}\u2069" : argument;

    public static string Plain(object? argument, CultureInfo reader) => Convert.ToString(argument, reader) ?? "";

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Member();
}
