using System.Globalization;
using System.Text;

namespace StratexTeams.Bot.Pages.Forms;

/// <summary>Makes the id of a new plan item from its name, readable in addresses
/// and workbooks: at most 40 letters, and a number when the id is taken.</summary>
internal static class SlugIds
{
    private const int Longest = 40;
    private const string Nameless = "item";

    public static string Create(string name, Func<string, bool> isTaken)
    {
        var plain = Plain(name) is { Length: > 0 } letters ? letters : Nameless;
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? plain : $"{plain}-{number.ToString(CultureInfo.InvariantCulture)}").First(id => !isTaken(id));
    }

    // "Turn ships on the day" becomes turn-ships-on-the-day; letters that have no ASCII letter beneath their accents separate words.
    private static string Plain(string name)
    {
        var signs = name.Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark)
            .Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        var words = string.Concat(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words);
        return id.Length <= Longest ? id : id[..Longest].TrimEnd('-');
    }
}
