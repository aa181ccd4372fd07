using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>The kind of input field of a line.</summary>
public abstract record RowField
{
    private RowField()
    {
    }

    public sealed record Value(string Label) : RowField;

    public sealed record Rate(string Numerator, string Denominator) : RowField;

    public sealed record Choice(string Label, IReadOnlyList<ChoiceStep> Steps) : RowField;
}
