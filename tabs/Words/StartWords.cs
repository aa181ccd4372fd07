using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record StartTitle : Sentence;

public sealed record StartIs : Sentence;

public sealed record SettingsWereSaved : Sentence;

public sealed record ProgressTitle : Sentence;

public sealed record StepIsDone : Sentence;

public sealed record StepIsOpen : Sentence;

public sealed record StepSettings : Sentence;

public sealed record StepPeople(int Count) : Sentence;

public sealed record StepPlan(int Count) : Sentence;

public sealed record StepAgreed : Sentence;

public sealed record StepKpis(int Count) : Sentence;

public sealed record SettingsTitle : Sentence;

public sealed record SaveSettings : Sentence;

public sealed record OrganisationNameLabel : Sentence;

public sealed record FiscalYearLabel : Sentence;

public sealed record TimeZoneLabel : Sentence;

public sealed record OwnWordsTitle : Sentence;

public sealed record OwnWordsAre : Sentence;

public sealed record ThemeWordLabel : Sentence;

public sealed record ObjectiveWordLabel : Sentence;

public sealed record MeasureWordLabel : Sentence;

public sealed record PerspectiveWordLabel : Sentence;

public sealed record InitiativeWordLabel : Sentence;

public sealed record CardsTitle : Sentence;

public sealed record CardsAre : Sentence;

public sealed record CardPressLabel : Sentence;

public sealed record PressAnsweredInPlace : Sentence;

public sealed record PressIsAMessage : Sentence;

public sealed record CardRowsLabel : Sentence;

public sealed record PeopleTitle : Sentence;

public sealed record PeopleComeFrom : Sentence;

public sealed record PeopleCaption(int All, int Shown) : Sentence;

public sealed record MailColumn : Sentence;

public sealed record RolesColumn : Sentence;

public sealed record AccountColumn : Sentence;

public sealed record AccountIsDisabled : Sentence;

public sealed record AccountIsUnconfirmed : Sentence;

public sealed record AccountIsConfirmed : Sentence;

public sealed record ImportTitle : Sentence;

public sealed record ImportIs : Sentence;

public sealed record ShowSheets : Sentence;

public sealed record SheetsCaption : Sentence;

public sealed record SheetColumnTitle : Sentence;

public sealed record ColumnsColumn : Sentence;

public sealed record RoleIsSmo : Sentence;

public sealed record RoleIsExecutive : Sentence;

public sealed record RoleIsViewer : Sentence;

public sealed record RoleIsAuditor : Sentence;

public sealed record RoleIsAdministrator : Sentence;

public static class StartMessages
{
    public static Sentence Of(CardPress press) => press switch
    {
        CardPress.Execute => new PressAnsweredInPlace(),
        CardPress.Submit => new PressIsAMessage(),
    };

    public static Sentence Of(Role role) => role switch
    {
        Role.Smo => new RoleIsSmo(),
        Role.Executive => new RoleIsExecutive(),
        Role.Viewer => new RoleIsViewer(),
        Role.Auditor => new RoleIsAuditor(),
        Role.Administrator => new RoleIsAdministrator(),
    };
}
