using System.Globalization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class ValueStateRulesTests
{
    private static readonly DateOnly BeforeAvailable = new(2025, 11, 4);
    private static readonly DateOnly Available = new(2025, 11, 5);
    private static readonly DateOnly LockDay = new(2025, 11, 14);
    private static readonly DateOnly AfterLock = new(2025, 11, 15);

    private static readonly ValueStateRules October = new() { Dates = new(Available, new DateOnly(2025, 11, 10), LockDay) };
    private static readonly ValueStateRules Reported = October with { Actual = new Actual.Number(0) };

    [Theory]
    [InlineData("2025-11-04", ValueState.NotDue)]
    [InlineData("2025-11-05", ValueState.Pending)]
    [InlineData("2025-11-14", ValueState.Pending)]
    [InlineData("2025-11-15", ValueState.Missing)]
    public void Without_a_value_the_calendar_decides(string day, ValueState state) =>
        Assert.Equal(state, On(October, DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Not_ready_stays_pending_until_the_lock() => Assert.Equal(ValueState.Pending, On(Absent(AbsenceReason.NotReady), LockDay));

    [Fact]
    public void Not_ready_is_missing_after_the_lock() => Assert.Equal(ValueState.Missing, On(Absent(AbsenceReason.NotReady), AfterLock));

    [Fact]
    public void Withheld_is_missing_at_once() => Assert.Equal(ValueState.Missing, On(Absent(AbsenceReason.Withheld), Available));

    [Fact]
    public void Not_due_stays_not_due_after_the_lock() => Assert.Equal(ValueState.NotDue, On(Absent(AbsenceReason.NotDue), AfterLock));

    [Fact]
    public void Not_applicable_is_not_applicable_on_any_day() =>
        Assert.Equal(ValueState.NotApplicable, On(Absent(AbsenceReason.NotApplicable), BeforeAvailable));

    [Fact]
    public void A_rate_over_nothing_had_nothing_to_measure() =>
        Assert.Equal(ValueState.NotApplicable, On(October with { Actual = new Actual.Rate(0, 0) }, LockDay));

    [Fact]
    public void A_value_is_submitted() => Assert.Equal(ValueState.Submitted, On(Reported, Available));

    [Theory]
    [InlineData(AttestationLevel.Stated)]
    [InlineData(AttestationLevel.Verified)]
    public void An_attested_value_is_attested(AttestationLevel level) =>
        Assert.Equal(ValueState.Attested, On(Reported with { Attestation = level }, LockDay));

    [Fact]
    public void Once_the_period_is_closed_a_value_is_locked() =>
        Assert.Equal(ValueState.Locked, On(Reported with { Attestation = AttestationLevel.Stated, IsLocked = true }, AfterLock));

    [Fact]
    public void The_lock_day_alone_closes_nothing() => Assert.Equal(ValueState.Submitted, On(Reported, AfterLock));

    [Fact]
    public void Without_a_value_a_period_closed_early_is_missing() =>
        Assert.Equal(ValueState.Missing, On(October with { IsLocked = true }, Available));

    [Fact]
    public void A_provisional_value_stays_provisional_after_the_lock() =>
        Assert.Equal(ValueState.Provisional, On(Reported with { IsProvisional = true, IsLocked = true }, AfterLock));

    [Fact]
    public void With_a_recent_value_behind_it_a_gap_is_missing() =>
        Assert.Equal(ValueState.Missing, On(October with { LastValue = Period.Month(2025, 9) }, AfterLock));

    [Fact]
    public void With_an_old_value_behind_it_a_gap_is_stale() =>
        Assert.Equal(ValueState.Stale, On(October with { LastValue = Period.Month(2025, 8) }, AfterLock));

    [Fact]
    public void An_old_value_is_not_stale_while_the_new_one_is_pending() =>
        Assert.Equal(ValueState.Pending, On(October with { LastValue = Period.Month(2025, 1) }, LockDay));

    [Theory]
    [InlineData("2025-09/P1M", "2025-11-29")]
    [InlineData("2025-07/P3M", "2026-03-01")]
    [InlineData("2025-04/P6M", "2026-07-14")]
    [InlineData("2024-04/P12M", "2026-10-14")]
    public void A_value_speaks_for_one_and_a_half_of_its_periods_and_two_weeks(string period, string lastDay)
    {
        var last = DateOnly.Parse(lastDay, CultureInfo.InvariantCulture);
        Assert.Equal((last, false, true), (
            new StalenessWindow().LastDayOf(Period.From(period)),
            new StalenessWindow().IsStale(Period.From(period), last),
            new StalenessWindow().IsStale(Period.From(period), last.AddDays(1))));
    }

    private static ValueStateRules Absent(AbsenceReason reason) => October with { Actual = new Actual.Absent(reason) };

    private static ValueState On(ValueStateRules situation, DateOnly day) => situation.StateOn(day, new StalenessWindow());
}
