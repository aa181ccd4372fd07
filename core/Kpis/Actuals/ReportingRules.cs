using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>Who may report a value, and which values are valid for a period.</summary>
public static class ReportingRules
{
    extension(TenantState state)
    {
        /// <summary>True for the owner and for whoever acts for the owner while the owner's duties are delegated.</summary>
        public bool AnswersFor(Kpi kpi, PersonId person, DateTimeOffset now) =>
            kpi.Definition.Owner == person
            || (kpi.Definition.Deputy ?? person) == person && state.People.ActsFor(person, kpi.Definition.Owner, ReportingCalendar.Of(state.Organisation).DayOf(now));

        /// <summary>Why this actor may not report this value for this period; null when they may.</summary>
        internal Rejection? ReportingRefusal(Kpi kpi, Period period, Actual reading, Actor actor, DateTimeOffset now) => kpi switch
        {
            _ when !state.MayReport(kpi, period, actor, now) => new NotTheKpiOwner(kpi.Id),
            { IsRetired: true } => new KpiIsRetired(kpi.Id),
            _ when state.PeriodFlaw(kpi, period, now) is { } flaw => flaw,
            _ => Flaw(kpi, period, reading),
        };

        // A data provider reports a first value; only the owner corrects it.
        private bool MayReport(Kpi kpi, Period period, Actor actor, DateTimeOffset now) =>
            state.AnswersFor(kpi, actor.Person, now)
            || state.May(actor, Right.ReportOnBehalf)
            || (kpi.Definition.Provider == actor.Person && kpi.ActualIn(period) is not { Actual.Value: not null });

        private Rejection? PeriodFlaw(Kpi kpi, Period period, DateTimeOffset now)
        {
            var calendar = ReportingCalendar.Of(state.Organisation);
            return period switch
            {
                _ when period.Months != kpi.Definition.Frequency.Months || !calendar.Fiscal.IsAligned(period) => new NotAPeriodOfTheKpi(kpi.Id, period),
                _ when calendar.DayOf(now) < period.End => new PeriodIsNotOver(period),
                _ => null,
            };
        }
    }

    private static Rejection? Flaw(Kpi kpi, Period period, Actual reading) => reading switch
    {
        Actual.Number when kpi.Definition.Aggregation is Aggregation.RatioOfSums => new NeedsBothParts(kpi.Id),
        Actual.Rate when kpi.Definition.Aggregation is not Aggregation.RatioOfSums => new NeedsOneNumber(kpi.Id),
        Actual.Rate { Denominator: < 0 } => new DenominatorBelowZero(),
        Actual.Rate { Numerator: not 0, Denominator: 0 } => new DenominatorIsZero(),
        _ when !NumbersOf(reading).All(NumberBounds.Fit) => new NumberOutOfBounds(NumberBounds.Limit, NumberBounds.Decimals),
        { Value: { } value } when kpi.TargetRules.At(period.Start) is ScoringMethod.Choice choice && choice.Steps.All(step => step.Value != value) =>
            new NotAChoice(string.Join(", ", choice.Steps.Select(step => step.Name))),
        _ => null,
    };

    private static IEnumerable<decimal> NumbersOf(Actual reading) => reading switch
    {
        Actual.Number number => [number.Amount],
        Actual.Rate rate => [rate.Numerator, rate.Denominator],
        _ => [],
    };
}
