using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>The lines that a verb prints, and whether it was refused.</summary>
public sealed record SaidLines(bool IsRefused, IReadOnlyList<string> Lines)
{
    public static SaidLines Of(IEnumerable<PlacedSentence> placed, IEnumerable<Sentence> sentences, Sentence last) => new(
        last is Rejection,
        [
            .. placed.Select(each => each.In(CultureInfo.CurrentUICulture)),
            .. sentences.Append(last).Select(each => Sentences.Of(each, CultureInfo.CurrentUICulture)),
        ]);
}
