using System.Collections.Frozen;
using System.Globalization;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

/// <summary>Recognises typed commands. The words of all supported languages
/// are accepted at once, whatever the person's own language is.</summary>
internal static class CommandWords
{
    private const int ShortWord = 4;

    private static readonly FrozenDictionary<string, ChatCommand> Known = new (Sentence Words, ChatCommand ChatCommand)[]
    {
        (new WordsForHello(), ChatCommand.Hello),
        (new WordsForHelp(), ChatCommand.Help),
        (new WordsForDue(), ChatCommand.Due),
        (new WordsForScorecard(), ChatCommand.Scorecard),
        (new WordsForKpi(), ChatCommand.Kpi),
        (new WordsForObjective(), ChatCommand.Objective),
        (new WordsForLate(), ChatCommand.Late),
    }
    .SelectMany(each => Sentences.Of(each.Words, CultureInfo.InvariantCulture).Split(',', StringSplitOptions.TrimEntries).Select(word => KeyValuePair.Create(LooseText.Fold(word), each.ChatCommand)))
    .ToFrozenDictionary();

    /// <summary>The typed command with the name after it (empty but for Kpi and Objective); null when the text is no command.</summary>
    public static (ChatCommand ChatCommand, string Name)? Find(string said)
    {
        if (Known.TryGetValue(LooseText.Fold(said), out var whole))
        {
            return (whole, "");
        }

        return said.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var word, var rest]
            && Known.TryGetValue(LooseText.Fold(word), out var command) && command is ChatCommand.Kpi or ChatCommand.Objective
                ? (command, rest)
                : null;
    }

    /// <summary>The command word closest to the first word typed: at most two letters
    /// apart, one for words of up to four letters; null when none is.</summary>
    public static string? Nearest(string said) => LooseText.Fold(said).Split(' ')[0] is { Length: > 1 } word
        && Known.Keys.MinBy(known => LooseText.Distance(known, word)) is { } nearest && LooseText.Distance(nearest, word) <= (word.Length > ShortWord ? 2 : 1)
            ? nearest
            : null;
}
