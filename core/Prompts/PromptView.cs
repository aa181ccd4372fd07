using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Prompts;

/// <summary>A prompt's card for its reader: what it says and asks, without a word of how it is drawn.</summary>
public sealed record PromptView
{
    public required Prompt Prompt { get; init; }

    /// <summary>For the message's notice: no figures, for it stands on lock screens.</summary>
    public required string Summary { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>What holds for the whole card and needs a look: it was not saved, it has moved on.</summary>
    public string? Notice { get; init; }

    public IReadOnlyList<RowView> Rows { get; init; } = [];

    public VouchView? Vouch { get; init; }

    public IReadOnlyList<ReceiptLine> Receipt { get; init; } = [];

    /// <summary>What followed from it, a sentence each.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];

    public IReadOnlyList<PutOffView> PutOff { get; init; } = [];

    public RestatementView? Restatement { get; init; }

    /// <summary>What an attestation says, above the buttons.</summary>
    public string? Statement { get; init; }

    /// <summary>Values of which an attestation by this card would say something, by the number of the line: see <see cref="ShownValue"/>.</summary>
    public IReadOnlyDictionary<int, string> Shown { get; init; } = new Dictionary<int, string>();

    public IReadOnlyList<PromptButton> Buttons { get; init; } = [];

    /// <summary>Null for a person who has no such prompt.</summary>
    /// <param name="pressed">What this card answers; null for one that is sent.</param>
    /// <param name="bounds">Where the card would be too large with as many lines as the organisation has set.</param>
    public static PromptView? Of(TenantState state, PersonId person, PromptId prompt, Addressee reader, DateTimeOffset now, PressedCard? pressed = null, PageBounds? bounds = null) =>
        state.Prompts.Find(person, prompt) is { } found ? new PromptPage(state, found, reader, now, pressed, bounds ?? PageBounds.Of(state.Organisation)).View : null;
}
