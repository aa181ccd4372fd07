namespace StratexTeams.Adapters.Exchange;

/// <summary>Prevents CSV injection: text that a spreadsheet would run as a formula is written with an apostrophe in front, which reading
/// removes.</summary>
public static class CsvText
{
    public static string Escape(string text) => IsAtRisk(text) ? $"'{text}" : text;

    public static string Unescape(string text) => text is ['\'', .. var rest] && IsAtRisk(rest) ? rest : text;

    // Leading apostrophes are skipped: otherwise text that already has one would lose it when read back.
    private static bool IsAtRisk(string text) => text.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
