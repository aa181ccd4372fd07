using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Bot.Messages;

/// <summary>Reads the data that a prompt's card posts. A client wrote it, so member
/// names, lengths and types are checked here; core decides what it means.</summary>
internal sealed class PromptBody(JsonObject data)
{
    private const int LongestNumber = 64;
    private const int LongestText = 1000;

    /// <summary>Null when it is nothing that a prompt's card sends.</summary>
    public static PressedCard? Read(string verb, JsonObject data)
    {
        try
        {
            return new PromptBody(data).Read(verb);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private PressedCard? Read(string verb)
    {
        if (VerbOf(verb) is not { } pressed || Number(PromptInputs.Prompt) is not { } prompt || Number(PromptInputs.Revision) is not (>= 1 and <= int.MaxValue and var revision))
        {
            return null;
        }

        var asked = Texts(PromptInputs.Asked);
        var press = new PromptPress(new PromptId(prompt), (int)revision, pressed is PromptVerb.Amend ? PressKind.Amend : PressKind.Send)
        {
            Rows = Enumerable.Range(1, IssuePrompt.MostRows).Select(row => (row, typed: Row(row, asked))).Where(each => each.typed != TypedRow.Blank)
                .ToImmutableSortedDictionary(each => each.row, each => each.typed),
            IsAttesting = data.TryGetPropertyValue(PromptInputs.Attest, out var attest) && attest?.GetValueKind() is JsonValueKind.True,
            Shown = Texts(PromptInputs.Shown),
            Declined = [.. Numbers(Text(PromptInputs.Declined, LongestText), ',')],
            Note = Text(PromptInputs.Note, LongestText),
        };
        return new(pressed, press, [.. Numbers(Text(PromptInputs.OnCard, LongestText), ' ')]);
    }

    private TypedRow Row(int row, ImmutableSortedDictionary<int, string> asked)
    {
        var ticks = Text(PromptInputs.Ticks(row), LongestNumber).Split(',');
        var typed = new TypedRow
        {
            Value = Text(PromptInputs.Value(row), LongestNumber) is { Length: > 0 } value ? value : Text(PromptInputs.Numerator(row), LongestNumber),
            Of = Text(PromptInputs.Denominator(row), LongestNumber),
            IsSame = ticks.Contains(PromptInputs.Same),
            IsLater = ticks.Contains(PromptInputs.Later),
            Why = Text(PromptInputs.Why(row), LongestText),
            Until = DateOnly.TryParseExact(Text(PromptInputs.Until(row), LongestNumber), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        };
        return typed == TypedRow.Blank ? typed : typed with { Asked = asked.GetValueOrDefault(row, "") };
    }

    private string Text(string member, int longest) => !data.TryGetPropertyValue(member, out var node) || node is null
        ? ""
        : node.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && node.ToString().Trim() is var text && text.Length <= longest
            ? text
            : throw new FormatException($"{member} is no text of at most {longest} letters.");

    private long? Number(string member) => long.TryParse(Text(member, LongestNumber), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private ImmutableSortedDictionary<int, string> Texts(string member) => data.TryGetPropertyValue(member, out var node) && node is JsonObject texts
        ? texts.Where(each => each.Value?.GetValueKind() is JsonValueKind.String)
            .SelectMany(each => Numbers(each.Key, ',').Select(row => KeyValuePair.Create(row, each.Value!.ToString())))
            .Where(each => each.Value.Length <= LongestNumber).ToImmutableSortedDictionary()
        : ImmutableSortedDictionary<int, string>.Empty;

    private static IEnumerable<int> Numbers(string text, char between) => text.Split(between, StringSplitOptions.RemoveEmptyEntries)
        .Select(each => int.TryParse(each, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= IssuePrompt.MostRows ? number : 0)
        .Where(number => number > 0).Distinct();

    private static PromptVerb? VerbOf(string verb)
    {
        foreach (var known in Enum.GetValues<PromptVerb>().Where(known => known is not (PromptVerb.OpenDue or PromptVerb.OpenScorecard)))
        {
            if (PromptInputs.VerbOf(known) == verb)
            {
                return known;
            }
        }

        return null;
    }
}
