using System.Globalization;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

/// <summary>Formats a status as sign and word, readable without colour: "▲ Green".</summary>
public static class StatusLabel
{
    public static string Of(RagStatus status, CultureInfo reader) => $"{SignOf(status)} {NameOf(status, reader)}";

    public static string SignOf(RagStatus status) => status switch
    {
        RagStatus.Green => "▲",
        RagStatus.Amber => "◆",
        RagStatus.Red => "▼",
        RagStatus.Grey => "●",
        RagStatus.NotScored => "○",
    };

    public static string NameOf(RagStatus status, CultureInfo reader) => SentenceCatalog.Text(SentenceOf(status), reader);

    private static Sentence SentenceOf(RagStatus status) => status switch
    {
        RagStatus.Green => new StatusIsGreen(),
        RagStatus.Amber => new StatusIsAmber(),
        RagStatus.Red => new StatusIsRed(),
        RagStatus.Grey => new StatusHasNoData(),
        RagStatus.NotScored => new StatusIsNotScored(),
    };
}
