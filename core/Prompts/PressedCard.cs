namespace StratexTeams.Core.Prompts;

/// <summary>What was on the card when a button was pressed, and which: the card that answers brings the rest of it back.</summary>
/// <param name="OnCard">The numbers of the lines that it showed.</param>
public sealed record PressedCard(PromptVerb Verb, PromptPress Press, IReadOnlyList<int> OnCard)
{
    /// <summary>Nothing is known of it in the store: the card comes back as it was.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Sent with every field empty and nothing to attest.</summary>
    public bool SaysNothing => Verb is PromptVerb.Send && Press.Rows.IsEmpty && !(Press.IsAttesting && Press.Shown.Count > 0);
}
