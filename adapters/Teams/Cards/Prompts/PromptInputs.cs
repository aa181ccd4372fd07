using System.Globalization;
using StratexTeams.Core.Prompts;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>Names of a prompt card's inputs and data members. Cards in old messages can still be pressed, so a name never
/// changes.</summary>
public static class PromptInputs
{
    public const string Prompt = "p";
    public const string Revision = "r";
    public const string Attest = "attest";
    public const string OnCard = "s";
    public const string Shown = "h";
    public const string Asked = "q";
    public const string Declined = "no";
    public const string Note = "note";
    public const string Same = "same";
    public const string Later = "later";

    public static string Value(int row) => Id('v', row);

    public static string Numerator(int row) => Id('n', row);

    public static string Denominator(int row) => Id('d', row);

    public static string Ticks(int row) => Id('x', row);

    public static string Why(int row) => Id('c', row);

    public static string Until(int row) => Id('l', row);

    public static string VerbOf(PromptVerb verb) => verb switch
    {
        PromptVerb.Send => "prompt.send",
        PromptVerb.Preview => "prompt.preview",
        PromptVerb.EditRecorded => "prompt.correct",
        PromptVerb.SendCorrection => "prompt.amend",
        PromptVerb.Show => "prompt.show",
        PromptVerb.Defer => "prompt.again",
        PromptVerb.Restate => "prompt.restate",
        PromptVerb.OpenDue or PromptVerb.OpenScorecard => throw new ArgumentOutOfRangeException(nameof(verb), verb, "It opens a page and comes back to nobody."),
    };

    private static string Id(char kind, int row) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{row}");
}
