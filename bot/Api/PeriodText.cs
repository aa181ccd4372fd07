using StratexTeams.Core.Calendar;

namespace StratexTeams.Bot.Api;

/// <summary>A period as callers write it.</summary>
internal static class PeriodText
{
    // A calendar far from ours is a slip of the keys, and the ends of time have no next period.
    private const int First = 1900;
    private const int Last = 2199;

    /// <summary>"2017-09" for a month, or as <see cref="Period.Value"/> has it; null for anything else.</summary>
    public static Period? Parse(string? text) =>
        (Period.TryParse(text, out var period) || Period.TryParse($"{text}/P1M", out period)) && period.Start.Year is >= First and <= Last ? period : null;
}
