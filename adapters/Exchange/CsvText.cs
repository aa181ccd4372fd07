namespace StratexTeams.Adapters.Exchange;

/// <summary>Text that a spreadsheet would run as a formula goes into a CSV file behind an apostrophe, and comes back without it.</summary>
public static class CsvText
{
    public static string Escape(string text) => IsAtRisk(text) ? $"'{text}" : text;

    public static string Unescape(string text) => text is ['\'', .. var rest] && IsAtRisk(rest) ? rest : text;

    // Apostrophes in front count too: else what already has one would lose it on the way back.
    private static bool IsAtRisk(string text) => text.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
