using System.Globalization;
using System.Text.RegularExpressions;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Text for the places of a card that read Markdown: text blocks, facts and choices. Labels and titles of buttons are plain.</summary>
public static partial class CardText
{
    /// <summary>What people or the organisation wrote, so that it reads as they wrote it: no link, no mention, no list, no date function comes of it.</summary>
    public static string Escape(string text) => Special().Replace(text, @"\$0");

    /// <summary>A sentence of ours with its arguments escaped.</summary>
    public static string Of(Sentence sentence, CultureInfo reader) => Sentences.Of(sentence, reader, Escape);

    // Everywhere what marks, links, mentions or names a character; at the start of a line also what makes a heading, a list or a quotation. Nothing
    // beyond that: a client that leaves Markdown out shows the strokes.
    [GeneratedRegex(@"[\\*_\[\]<>&`~]|(?<=\{\{(?:DATE|TIME))\(|(?<=^\s*)[#+\-=]|(?<=^\s*\d+)[.)](?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex Special();
}
