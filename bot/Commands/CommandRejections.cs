using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

public sealed record NotATenantId(string Text) : Rejection("invalid-tenant-id");

public sealed record NotAHash(string Text) : Rejection("invalid-hash");

public sealed record NotANumberOfRecords(string Text) : Rejection("invalid-record-count");

public sealed record NotAPath() : Rejection("invalid-path");

public sealed record StoppedEarly() : Rejection("cancelled");

public sealed record NoSuchOrganisation(TenantId Tenant) : Rejection("unknown-organisation");

public sealed record WantsAFileOrTheTemplate() : Rejection("file-or-template-required");

public sealed record WantsOneOrganisation() : Rejection("one-organisation-required");

public sealed record WantsASheet() : Rejection("sheet-required");

public sealed record NotAnExcelName(string Text) : Rejection("not-an-excel-name");

public sealed record NoSuchSheet(string Text, string Sheets) : Rejection("unknown-sheet");
