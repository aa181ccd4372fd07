using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <summary>How a line is filled in.</summary>
public abstract record RowField
{
    private RowField()
    {
    }

    public sealed record Value(string Label) : RowField;

    public sealed record Rate(string Numerator, string Denominator) : RowField;

    public sealed record Choice(string Label, IReadOnlyList<ChoiceStep> Steps) : RowField;
}
