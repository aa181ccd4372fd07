using System.Collections.Frozen;
using System.Globalization;
using StratexTeams.Bot.Messages.Turns;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.ChatCommands;

/// <summary>Recognises typed commands. The words of all supported languages
/// are accepted at once, whatever the person's own language is.</summary>
internal static class ChatCommandParser
{
    private const int ShortWord = 4;

    private static readonly FrozenDictionary<string, ChatCommand> Known = new (Sentence Words, ChatCommand ChatCommand)[]
    {
        (new GreetingKeywords(), ChatCommand.Greeting),
        (new HelpKeywords(), ChatCommand.Help),
        (new DueKeywords(), ChatCommand.Due),
        (new ScorecardKeywords(), ChatCommand.Scorecard),
        (new KpiKeywords(), ChatCommand.Kpi),
        (new ObjectiveKeywords(), ChatCommand.Objective),
        (new LateKeywords(), ChatCommand.Late),
    }
    .SelectMany(each => SentenceCatalog.Text(each.Words, CultureInfo.InvariantCulture).Split(',', StringSplitOptions.TrimEntries).Select(word => KeyValuePair.Create(FuzzyText.Normalise(word), each.ChatCommand)))
    .ToFrozenDictionary();

    /// <summary>The typed command with the name after it (empty but for Kpi and Objective); null when the text is no command.</summary>
    public static (ChatCommand ChatCommand, string Name)? Parse(string said)
    {
        if (Known.TryGetValue(FuzzyText.Normalise(said), out var whole))
        {
            return (whole, "");
        }

        return said.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var word, var rest]
            && Known.TryGetValue(FuzzyText.Normalise(word), out var command) && command is ChatCommand.Kpi or ChatCommand.Objective
                ? (command, rest)
                : null;
    }

    /// <summary>The command word closest to the first word typed: at most two letters
    /// apart, one for words of up to four letters; null when none is.</summary>
    public static string? ClosestKeyword(string said) => FuzzyText.Normalise(said).Split(' ')[0] is { Length: > 1 } word
        && Known.Keys.MinBy(known => FuzzyText.EditDistance(known, word)) is { } nearest && FuzzyText.EditDistance(nearest, word) <= (word.Length > ShortWord ? 2 : 1)
            ? nearest
            : null;
}
