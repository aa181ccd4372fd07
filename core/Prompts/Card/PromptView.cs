using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>The content of a prompt's card for its reader, independent of how it is drawn.</summary>
public sealed record PromptView
{
    public required Prompt Prompt { get; init; }

    /// <summary>The text of the notification. Without figures, because it appears on lock screens.</summary>
    public required string Summary { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>A warning about the whole card: it was not saved, or has changed since.</summary>
    public string? Notice { get; init; }

    public IReadOnlyList<RowView> Rows { get; init; } = [];

    public AttestView? Attest { get; init; }

    public IReadOnlyList<ReceiptLine> Receipt { get; init; } = [];

    /// <summary>What the answers changed or caused, one message each.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];

    public IReadOnlyList<DeferredLineView> DeferredLines { get; init; } = [];

    public RestatementView? Restatement { get; init; }

    /// <summary>What a person who attests declares; shown above the buttons.</summary>
    public string? Statement { get; init; }

    /// <summary>The values this card can attest, by line number: see <see cref="ShownValue"/>.</summary>
    public IReadOnlyDictionary<int, string> ShownHashes { get; init; } = new Dictionary<int, string>();

    public IReadOnlyList<PromptButton> Buttons { get; init; } = [];

    /// <summary>Null where the person has no such prompt.</summary>
    /// <param name="pressed">The press this card follows; null for a card that is sent as a message.</param>
    /// <param name="bounds">Null for the organisation's setting; smaller where that card would exceed the size of a message.</param>
    public static PromptView? Of(TenantState state, PersonId person, PromptId prompt, Addressee reader, DateTimeOffset now, PressedCard? pressed = null, CardBounds? bounds = null) =>
        state.Prompts.Find(person, prompt) is { } found ? new PromptViewBuilder(state, found, reader, now, pressed, bounds ?? CardBounds.Of(state.Organisation)).View : null;
}
