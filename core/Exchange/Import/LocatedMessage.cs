using System.Globalization;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange.Import;

public sealed record LocatedMessage(ImportLocation Location, Sentence Message)
{
    public string Text(CultureInfo reader) => $"{SentenceCatalog.Text(Location, reader)} {SentenceCatalog.Text(Message, reader)}";
}
