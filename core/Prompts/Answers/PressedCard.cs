namespace StratexTeams.Core.Prompts.Answers;

/// <summary>A card at the moment a button was pressed: the button, the inputs and the lines shown. The card that follows is built from
/// it.</summary>
/// <param name="ShownLines">The numbers of the lines the card showed.</param>
public sealed record PressedCard(PromptVerb Verb, PromptPress Press, IReadOnlyList<int> ShownLines)
{
    /// <summary>The store did not answer, so nothing is known to be recorded: the card is shown again with its inputs.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>The card was sent with every field empty and nothing to attest.</summary>
    public bool IsEmpty => Verb is PromptVerb.Send && Press.Rows.IsEmpty && !(Press.IsAttesting && Press.ShownHashes.Count > 0);
}
