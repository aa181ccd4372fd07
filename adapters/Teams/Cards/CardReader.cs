using System.Globalization;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Whoever reads a card: the language, the format of numbers, how the buttons are to speak, and where the tabs are.</summary>
public sealed record CardReader(CultureInfo Language, CultureInfo Numbers, CardPress Form, TabLinks Tabs)
{
    // Months are those of our periods, whatever calendar hangs on the reader's wall.
    private readonly DateTimeFormatInfo _dates = GregorianDates(Language);

    public bool? Rtl => Language.TextInfo.IsRightToLeft ? true : null;

    /// <summary>For text blocks and facts.</summary>
    public string Say(Sentence sentence) => CardText.Of(sentence, Language);

    /// <summary>For labels, titles of buttons and the summary, which are plain text.</summary>
    public string Plain(Sentence sentence) => Sentences.Of(sentence, Language);

    /// <summary>"October 2017", or "July 2017 to September 2017" for what is longer than a month.</summary>
    public string Name(Period period) => period.Months is 1
        ? MonthOf(period.Start)
        : Sentences.Of(new PeriodFromTo(MonthOf(period.Start), MonthOf(period.LastDay)), Language);

    public string Day(DateOnly day) => day.ToString("d MMM", _dates);

    public string Figure(Reading reading, KpiDefinition kpi, ScoringMethod? marks) => FigureText.Of(reading, kpi, marks, Language, Numbers);

    public string Score(RollupResult result) => ScoreText.Of(result, Language, Numbers);

    public string Status(RagStatus status) => StatusWords.Of(status, Language);

    private string MonthOf(DateOnly day) => day.ToString("MMMM yyyy", _dates);

    private static DateTimeFormatInfo GregorianDates(CultureInfo language)
    {
        var dates = (DateTimeFormatInfo)language.DateTimeFormat.Clone();
        dates.Calendar = language.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? dates.Calendar;
        return dates;
    }
}
