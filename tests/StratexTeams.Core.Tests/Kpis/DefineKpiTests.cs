using StratexTeams.Core.Kpis;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class DefineKpiTests
{
    [Fact]
    public void A_new_kpi_is_recorded() => Given().When(DefineChurn).ThenRecords(ChurnIsAnas);

    [Fact]
    public void A_second_kpi_beside_the_first_is_recorded() =>
        Given(ChurnIsAnas).When(DefineChurn with { Kpi = new KpiId("margin") }).ThenRecords(ChurnIsAnas with { Kpi = new KpiId("margin") });

    [Fact]
    public void The_same_kpi_defined_again_records_nothing() => Given(ChurnIsAnas).When(DefineChurn).ThenRecords();

    [Fact]
    public void The_same_definition_by_somebody_else_records_nothing() => Given(ChurnIsAnas).By(Ben).When(DefineChurn).ThenRecords();

    public static readonly TheoryData<DefineKpi> OtherDefinitions =
    [
        DefineChurn with { Name = "Lost customers" },
        DefineChurn with { Owner = Ben.Person },
        DefineChurn with { Target = 2.1m },
    ];

    [Theory]
    [MemberData(nameof(OtherDefinitions))]
    public void Another_definition_under_the_same_id_is_refused(DefineKpi other) =>
        Given(ChurnIsAnas).When(other).ThenIsRejected(new KpiAlreadyDefined(Churn));
}
