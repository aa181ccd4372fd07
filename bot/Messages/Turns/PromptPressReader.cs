using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards.Prompts;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;

namespace StratexTeams.Bot.Messages.Turns;

/// <summary>Reads the data that a prompt's card posts. A client wrote it, so member
/// names, lengths and types are checked here; core decides what it means.</summary>
internal sealed class PromptPressReader(JsonObject data)
{
    private const int LongestNumber = 64;
    private const int LongestText = 1000;

    /// <summary>Null when it is nothing that a prompt's card sends.</summary>
    public static PressedCard? Read(string verb, JsonObject data)
    {
        try
        {
            return new PromptPressReader(data).Read(verb);
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
        var press = new PromptPress(new PromptId(prompt), (int)revision, pressed is PromptVerb.SendCorrection ? PressKind.Correction : PressKind.Send)
        {
            Rows = Enumerable.Range(1, IssuePrompt.MaxRows).Select(row => (row, typed: Row(row, asked))).Where(each => each.typed != RowInput.Blank)
                .ToImmutableSortedDictionary(each => each.row, each => each.typed),
            IsAttesting = data.TryGetPropertyValue(PromptInputs.Attest, out var attest) && attest?.GetValueKind() is JsonValueKind.True,
            ShownHashes = Texts(PromptInputs.Shown),
            Declined = [.. Numbers(Text(PromptInputs.Declined, LongestText), ',')],
            Note = Text(PromptInputs.Note, LongestText),
        };
        return new(pressed, press, [.. Numbers(Text(PromptInputs.OnCard, LongestText), ' ')]);
    }

    private RowInput Row(int row, ImmutableSortedDictionary<int, string> asked)
    {
        var ticks = Text(PromptInputs.Ticks(row), LongestNumber).Split(',');
        var typed = new RowInput
        {
            Value = Text(PromptInputs.Value(row), LongestNumber) is { Length: > 0 } value ? value : Text(PromptInputs.Numerator(row), LongestNumber),
            Denominator = Text(PromptInputs.Denominator(row), LongestNumber),
            IsNoChange = ticks.Contains(PromptInputs.Same),
            IsNotAvailableYet = ticks.Contains(PromptInputs.Later),
            Explanation = Text(PromptInputs.Why(row), LongestText),
            DeferredUntil = DateOnly.TryParseExact(Text(PromptInputs.Until(row), LongestNumber), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        };
        return typed == RowInput.Blank ? typed : typed with { NumberToConfirm = asked.GetValueOrDefault(row, "") };
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
        .Select(each => int.TryParse(each, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= IssuePrompt.MaxRows ? number : 0)
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
