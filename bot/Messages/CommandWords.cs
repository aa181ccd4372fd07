using System.Collections.Frozen;
using System.Globalization;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

/// <summary>The words of the commands, in every language that we know them in at once: nobody has to set a language to be understood.</summary>
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

    /// <summary>Null for what is no command. A name follows only where a command takes one.</summary>
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

    /// <summary>The command that was probably meant; null where none is near.</summary>
    public static string? Nearest(string said) => LooseText.Fold(said).Split(' ')[0] is { Length: > 1 } word
        && Known.Keys.MinBy(known => LooseText.Distance(known, word)) is { } nearest && LooseText.Distance(nearest, word) <= (word.Length > ShortWord ? 2 : 1)
            ? nearest
            : null;
}
