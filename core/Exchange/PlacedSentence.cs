using System.Globalization;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange;

public sealed record PlacedSentence(ImportPlace Place, Sentence What)
{
    public string In(CultureInfo reader) => $"{Sentences.Of(Place, reader)} {Sentences.Of(What, reader)}";
}
