using System.Globalization;
using System.Text.RegularExpressions;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Escapes text for the parts of a card that are read as Markdown: text blocks, facts and choices. Labels and button titles are
/// plain text.</summary>
public static partial class CardText
{
    /// <summary>Escapes text that people wrote, so that it shows as written and makes no link, mention, list or DATE/TIME
    /// function.</summary>
    public static string Escape(string text) => Special().Replace(text, @"\$0");

    /// <summary>The sentence in the reader's language with its arguments escaped.</summary>
    public static string Of(Sentence sentence, CultureInfo reader) => SentenceCatalog.Text(sentence, reader, Escape);

    // Escapes the characters of emphasis, links, mentions and entities everywhere, and those of headings and lists at the start of a
    // line. Nothing else: a client that does not read Markdown shows the backslashes.
    [GeneratedRegex(@"[\\*_\[\]<>&`~]|(?<=\{\{(?:DATE|TIME))\(|(?<=^\s*)[#+\-=]|(?<=^\s*\d+)[.)](?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex Special();
}
