using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.Organisation;

public sealed class OrganisationTests
{
    private static readonly UnitId North = new("north");
    private static readonly UnitId Cranes = new("cranes");

    [Fact]
    public void A_description_is_recorded() => Given(AnaIsSmo).When(new ChangeOrganisationSettings(Ports)).ThenRecords(new OrganisationSettingsChanged(Ports));

    [Fact]
    public void The_same_description_again_records_nothing() =>
        Given(AnaIsSmo, new OrganisationSettingsChanged(Ports)).When(new ChangeOrganisationSettings(Ports with { Holidays = [.. Ports.Holidays] })).ThenRecords();

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void A_card_may_ask_for_one_number_at_a_time_and_for_twelve(int rows) =>
        Given(AnaIsSmo, new OrganisationSettingsChanged(Ports)).When(new ChangeOrganisationSettings(Ports with { CardRows = rows })).ThenRecords(new OrganisationSettingsChanged(Ports with { CardRows = rows }));

    [Fact]
    public void The_usual_number_of_rows_is_the_same_as_none_said() =>
        Given(AnaIsSmo, new OrganisationSettingsChanged(Ports)).When(new ChangeOrganisationSettings(Ports with { CardRows = 6 })).ThenRecords();

    public static readonly TheoryData<OrganisationSettings, Rejection> Flaws = new()
    {
        { Ports with { Name = " " }, new NameIsMissing() },
        { Ports with { Name = "two\nlines" }, new NameIsMissing() },
        { Ports with { Name = new string('a', 201) }, new NameIsTooLong(200) },
        { Ports with { Words = new OwnWords(Objective: "") }, new NameIsMissing() },
        { Ports with { FiscalYearStart = 0 }, new InvalidMonth(0) },
        { Ports with { FiscalYearStart = 13 }, new InvalidMonth(13) },
        { Ports with { TimeZone = "Europe/Atlantis" }, new UnknownTimeZone("Europe/Atlantis") },
        { Ports with { WorkingDays = [] }, new WorkingDaysMissing() },
        { Ports with { CardRows = 0 }, new CardRowsOutOfRange(12) },
        { Ports with { CardRows = 13 }, new CardRowsOutOfRange(12) },
        { Ports with { CardPress = (CardPress)2 }, new UnknownCardPress() },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_description_is_refused(OrganisationSettings settings, Rejection reason) =>
        Given(AnaIsSmo).When(new ChangeOrganisationSettings(settings)).ThenIsRejected(reason);

    [Fact]
    public void A_unit_is_recorded() => Given(AnaIsSmo).When(new DefineUnit(North, "North Container", null)).ThenRecords(new UnitDefined(North, "North Container", null));

    [Fact]
    public void A_unit_may_belong_to_another() =>
        Given(AnaIsSmo, new UnitDefined(North, "North", null)).When(new DefineUnit(Cranes, "Cranes", North)).ThenRecords(new UnitDefined(Cranes, "Cranes", North));

    [Fact]
    public void The_same_unit_again_records_nothing() =>
        Given(AnaIsSmo, new UnitDefined(North, "North", null)).When(new DefineUnit(North, "North", null)).ThenRecords();

    [Fact]
    public void A_unit_of_an_unknown_unit_is_refused() =>
        Given(AnaIsSmo).When(new DefineUnit(Cranes, "Cranes", North)).ThenIsRejected(new UnknownUnit(North));

    [Fact]
    public void A_unit_of_itself_is_refused() =>
        Given(AnaIsSmo, new UnitDefined(North, "North", null)).When(new DefineUnit(North, "North", North)).ThenIsRejected(new UnitInsideItself(North));

    [Fact]
    public void A_unit_of_a_unit_below_it_is_refused() =>
        Given(AnaIsSmo, new UnitDefined(North, "North", null), new UnitDefined(Cranes, "Cranes", North))
            .When(new DefineUnit(North, "North", Cranes)).ThenIsRejected(new UnitInsideItself(North));
}
