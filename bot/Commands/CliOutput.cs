using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>The lines that a verb prints, and whether it was refused.</summary>
public sealed record CliOutput(bool IsRefused, IReadOnlyList<string> Lines)
{
    public static CliOutput Of(IEnumerable<LocatedMessage> placed, IEnumerable<Sentence> sentences, Sentence last) => new(
        last is Rejection,
        [
            .. placed.Select(each => each.Text(CultureInfo.CurrentUICulture)),
            .. sentences.Append(last).Select(each => SentenceCatalog.Text(each, CultureInfo.CurrentUICulture)),
        ]);
}
