namespace StratexTeams.Adapters.Exchange;

internal static class ExcelColumns
{
    private const int Letters = 26;

    /// <summary>The column's letters: A for index 0, Z for 25, AA for 26.</summary>
    public static string Name(int index) => index < Letters ? $"{(char)('A' + index)}" : $"{Name((index / Letters) - 1)}{(char)('A' + (index % Letters))}";
}
