using System.Globalization;
using System.Text;

namespace StratexTeams.Bot.Messages.ChatCommands;

/// <summary>Compares names as people type them: regardless of accents, case and punctuation, and with single letters wrong.</summary>
internal static class FuzzyText
{
    /// <summary>Letters compared; the rest of a longer text is ignored, because nobody types a name of this length.</summary>
    private const int Longest = 200;

    public static string Normalise(string text)
    {
        var folded = new StringBuilder();
        foreach (var sign in (text.Length > Longest ? text[..Longest] : text).Normalize(NormalizationForm.FormKD))
        {
            folded.Append(CharUnicodeInfo.GetUnicodeCategory(sign) switch
            {
                UnicodeCategory.NonSpacingMark => "",
                _ when char.IsLetterOrDigit(sign) => char.ToLowerInvariant(sign).ToString(),
                _ => " ",
            });
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The Levenshtein distance: the fewest letters inserted, deleted or replaced that turn one text into the other.</summary>
    public static int EditDistance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
