using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Organisation;

public sealed record ChangeOrganisationSettings(OrganisationSettings Settings) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Settings switch
    {
        _ when state.Refusal(actor, Right.ChangeSettings) is { } refusal => Decision.Reject(refusal),
        _ when Settings.Name.Flaw is { } flaw => Decision.Reject(flaw),
        _ when Settings.Words.ToArray().Select(word => word.Flaw).FirstOrDefault(flaw => flaw is not null) is { } flaw => Decision.Reject(flaw),
        { FiscalYearStart: < 1 or > 12 } => Decision.Reject(new InvalidMonth(Settings.FiscalYearStart)),
        _ when !TimeZoneInfo.TryFindSystemTimeZoneById(Settings.TimeZone, out _) => Decision.Reject(new UnknownTimeZone(Settings.TimeZone)),
        { WorkingDays: [] } => Decision.Reject(new WorkingDaysMissing()),
        _ when !Enum.IsDefined(Settings.CardPress) => Decision.Reject(new UnknownCardPress()),
        { CardRows: < 1 or > OrganisationSettings.MaxCardRows } => Decision.Reject(new CardRowsOutOfRange(OrganisationSettings.MaxCardRows)),
        _ when Settings == state.Organisation.Settings => Decision.NothingToDo,
        _ => Decision.Accept(new OrganisationSettingsChanged(Settings)),
    };
}
