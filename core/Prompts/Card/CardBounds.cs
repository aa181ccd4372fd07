using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>How many lines one card shows; the rest follows on the next card.</summary>
/// <param name="Rows">Lines with input fields.</param>
/// <param name="Lines">Lines without inputs: values to attest, recorded values.</param>
public sealed record CardBounds(int Rows, int Lines)
{
    private const int LinesForARow = 3;

    /// <summary>The next smaller bounds, for a card that exceeds the size of a message; null where none are smaller.</summary>
    public CardBounds? Smaller => this is { Rows: 1, Lines: 1 } ? null : new(Math.Max(1, Rows - 1), Math.Max(1, Lines - LinesForARow));

    public static CardBounds Of(OrganisationState organisation) => new(organisation.CardRows, IssuePrompt.MaxRows);
}
