using System.Globalization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>What a card needs to know of its reader: language, number format, form of the buttons, and links to the tabs.</summary>
public sealed record CardReader(CultureInfo Language, CultureInfo Numbers, CardPress Form, TabLinks Tabs)
{
    // Periods are Gregorian months, also for a reader whose culture uses another calendar.
    private readonly DateTimeFormatInfo _dates = GregorianDates(Language);

    public bool? Rtl => Language.TextInfo.IsRightToLeft ? true : null;

    /// <summary>The sentence as Markdown with its arguments escaped: for text blocks and facts.</summary>
    public string Say(Sentence sentence) => CardText.Of(sentence, Language);

    /// <summary>The sentence as plain text: for labels, button titles and the summary.</summary>
    public string Plain(Sentence sentence) => SentenceCatalog.Text(sentence, Language);

    /// <summary>"October 2017", or "July 2017 to September 2017" for a period longer than a month.</summary>
    public string Name(Period period) => period.Months is 1
        ? MonthOf(period.Start)
        : SentenceCatalog.Text(new PeriodFromTo(MonthOf(period.Start), MonthOf(period.LastDay)), Language);

    public string Day(DateOnly day) => day.ToString("d MMM", _dates);

    public string Figure(Actual reading, KpiDefinition kpi, ScoringMethod? marks) => ValueText.Of(reading, kpi, marks, Language, Numbers);

    public string Score(RollupResult result) => ScoreText.Of(result, Language, Numbers);

    public string Status(RagStatus status) => StatusLabel.Of(status, Language);

    private string MonthOf(DateOnly day) => day.ToString("MMMM yyyy", _dates);

    private static DateTimeFormatInfo GregorianDates(CultureInfo language)
    {
        var dates = (DateTimeFormatInfo)language.DateTimeFormat.Clone();
        dates.Calendar = language.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? dates.Calendar;
        return dates;
    }
}
