using System.Globalization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Tabs.Words;

/// <summary>Formats periods, dates and figures for the reader of a page.</summary>
public static class VisitFormatting
{
    extension(Visit visit)
    {
        /// <summary>"October 2026".</summary>
        public string Name(Period period) => new PeriodName(period).ToString(null, visit.Culture);

        public string Brief(DateOnly day) => day.ToString("d MMM yyyy", visit.Culture);

        /// <summary>Date and time in the organisation's time zone.</summary>
        public string Brief(DateTimeOffset instant) =>
            TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(visit.Organisation?.TimeZone ?? "UTC")).ToString("d MMM yyyy, HH:mm", visit.Culture);

        public string Figure(decimal? value, KpiDefinition kpi, ScoringMethod? marks = null) => value is { } number
            ? ValueText.Of(new Actual.Number(number), kpi, marks, visit.Culture, visit.Numbers)
            : "";

        public string Reading(Actual reading, KpiDefinition kpi, ScoringMethod? marks = null) => ValueText.Of(reading, kpi, marks, visit.Culture, visit.Numbers);

        public string Points(decimal? points) => points is { } score ? ScoreText.Points(score, visit.Numbers) : "";

        public string Score(RollupResult result) => ScoreText.Of(result, visit.Culture, visit.Numbers);

        public string Share(decimal share) => string.Create(visit.Numbers, $"{Math.Floor(share * 100):N0} %");

        public string Weight(decimal weight) => weight.ToString("0.##", visit.Numbers);

        /// <summary>The target value, the target range, or the name of the best choice; empty if there is none.</summary>
        public string Target(ScoringMethod? marks, KpiDefinition kpi) => marks switch
        {
            ScoringMethod.TargetRange posts when posts.Lower != posts.Upper => visit.Say(new FromTo(visit.Figure(posts.Lower, kpi), visit.Figure(posts.Upper, kpi))),
            ScoringMethod.Choice choice => choice.Steps.MaxBy(step => step.Points)?.Name ?? "",
            _ => visit.Figure(marks?.TargetNumber, kpi),
        };

        /// <summary>The word with a capital first letter: the organisation's own words are stored in lower case.</summary>
        public string Heading(string word) => word is [var first, .. var rest] ? char.ToUpper(first, visit.Culture) + rest : word;
    }

    /// <summary>The month as 2026-10, for addresses and form fields.</summary>
    public static string Month(Period month) => month.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
