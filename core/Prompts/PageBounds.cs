using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Prompts;

/// <summary>How much one card shows; what is left comes after the press.</summary>
/// <param name="Rows">Lines to fill in.</param>
/// <param name="Lines">Lines to read: what others keyed, what is recorded.</param>
public sealed record PageBounds(int Rows, int Lines)
{
    private const int LinesForARow = 3;

    /// <summary>For a card that is larger than a message may be; null where there is nothing left to leave out.</summary>
    public PageBounds? Smaller => this is { Rows: 1, Lines: 1 } ? null : new(Math.Max(1, Rows - 1), Math.Max(1, Lines - LinesForARow));

    public static PageBounds Of(OrganisationState organisation) => new(organisation.CardRows, IssuePrompt.MostRows);
}
