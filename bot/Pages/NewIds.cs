using System.Globalization;
using System.Text;

namespace StratexTeams.Bot.Pages;

/// <summary>An id for something new, to be read in addresses and workbooks: of its name, and not taken yet.</summary>
internal static class NewIds
{
    private const int Longest = 40;
    private const string Nameless = "item";

    public static string New(string name, Func<string, bool> isTaken)
    {
        var plain = Plain(name) is { Length: > 0 } letters ? letters : Nameless;
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? plain : $"{plain}-{number.ToString(CultureInfo.InvariantCulture)}").First(id => !isTaken(id));
    }

    // "Turn ships on the day" is turn-ships-on-the-day; letters that have no plain one beneath their accents are left out.
    private static string Plain(string name)
    {
        var signs = name.Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark)
            .Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        var words = string.Concat(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        return id.Length <= Longest ? id : id[..Longest].TrimEnd('-');
    }
}
