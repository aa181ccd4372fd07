using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Words;

/// <summary>A sentence in the reader's language: a template found under the type's name, filled with its members.</summary>
public static partial class Sentences
{
    private static readonly ResourceManager Templates = new(typeof(Sentences));

    public static string Of(Sentence sentence, CultureInfo reader) => Of(sentence, reader, argument => argument);

    /// <param name="written">How an argument is written where the sentence goes, which may give some signs a meaning of their own.</param>
    public static string Of(Sentence sentence, CultureInfo reader, Func<string, string> written) => Told(sentence, reader, argument => written(Plain(argument, reader)));

    /// <param name="argument">How an argument is told to this reader: a person by name, an instant by their clocks.</param>
    public static string Told(Sentence sentence, CultureInfo reader, Func<object?, string> argument) =>
        Member().Replace(TemplateOf(sentence.GetType(), reader), member => Apart(argument(sentence.GetType().GetProperty(member.Groups["name"].Value)!.GetValue(sentence)), reader));

    /// <summary>With a member's name in braces where its value goes.</summary>
    public static string TemplateOf(Type sentence, CultureInfo reader) => PseudoLanguage.IsSpokenBy(reader)
        ? PseudoLanguage.Of(TemplateOf(sentence, CultureInfo.InvariantCulture))
        : Templates.GetString(sentence.Name, reader) ?? throw new MissingManifestResourceException($"There is no sentence for {sentence.Name}.");

    // In a text from right to left a name or "58 h" keeps its own direction, and does not turn what stands around it (Unicode UAX #9, isolates).
    private static string Apart(string argument, CultureInfo reader) => reader.TextInfo.IsRightToLeft && argument.Length > 0 ? $"\u2068{argument}\u2069" : argument;

    public static string Plain(object? argument, CultureInfo reader) => Convert.ToString(argument, reader) ?? "";

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Member();
}
