using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class ReportKpiValueTests
{
    private static readonly KpiValueReported OnePointEight = new(Churn, February, 1.8m, null);

    [Fact]
    public void Owner_reports_a_value_and_it_is_recorded() =>
        Given(ChurnIsAnas).When(Report(1.8m)).ThenRecords(OnePointEight);

    [Fact]
    public void The_comment_is_recorded_with_the_value() =>
        Given(ChurnIsAnas)
            .When(Report(1.8m) with { Note = new FreeText("two lost") })
            .ThenRecords(OnePointEight with { Note = new FreeText("two lost") });

    [Fact]
    public void Someone_else_reports_a_value_and_is_refused() =>
        Given(ChurnIsAnas).By(Ben).When(Report(1.8m)).ThenIsRejected(new NotTheKpiOwner(Churn));

    [Fact]
    public void A_value_of_an_unknown_kpi_is_refused() => Given().When(Report(1.8m)).ThenIsRejected(new UnknownKpi(Churn));

    [Fact]
    public void The_same_value_reported_twice_records_nothing_the_second_time() =>
        Given(ChurnIsAnas, OnePointEight).When(Report(1.8m)).ThenRecords();

    [Fact]
    public void The_same_number_with_another_scale_records_nothing() =>
        Given(ChurnIsAnas, OnePointEight).When(Report(1.80m)).ThenRecords();

    [Fact]
    public void A_corrected_value_is_recorded() =>
        Given(ChurnIsAnas, OnePointEight).When(Report(1.9m)).ThenRecords(OnePointEight with { Actual = 1.9m, Kind = ReportKind.Correction });

    [Fact]
    public void An_earlier_value_after_a_correction_is_recorded_again() =>
        Given(ChurnIsAnas, OnePointEight, OnePointEight with { Actual = 1.9m, Kind = ReportKind.Correction }).When(Report(1.8m)).ThenRecords(OnePointEight with { Kind = ReportKind.Correction });

    [Fact]
    public void The_same_value_of_another_period_is_recorded() =>
        Given(ChurnIsAnas, OnePointEight).When(Report(1.8m) with { Period = January }).ThenRecords(OnePointEight with { Period = January });
}
