using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

public sealed record NotATenantId(string Text) : Rejection;

public sealed record NotAHash(string Text) : Rejection;

public sealed record NotANumberOfRecords(string Text) : Rejection;

public sealed record NotAPath : Rejection;

public sealed record StoppedEarly : Rejection;

public sealed record NoSuchOrganisation(TenantId Tenant) : Rejection;

public sealed record WantsAFileOrTheTemplate : Rejection;

public sealed record WantsOneOrganisation : Rejection;

public sealed record WantsASheet : Rejection;

public sealed record NotAnExcelName(string Text) : Rejection;

public sealed record NoSuchSheet(string Text, string Sheets) : Rejection;
