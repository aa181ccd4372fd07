using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Commands;

public sealed record InvalidTenantId(string Text) : Rejection("invalid-tenant-id");

public sealed record InvalidHash(string Text) : Rejection("invalid-hash");

public sealed record InvalidRecordCount(string Text) : Rejection("invalid-record-count");

public sealed record InvalidPath() : Rejection("invalid-path");

public sealed record CommandCancelled() : Rejection("cancelled");

public sealed record UnknownOrganisation(TenantId Tenant) : Rejection("unknown-organisation");

public sealed record FileOrTemplateRequired() : Rejection("file-or-template-required");

public sealed record OneOrganisationRequired() : Rejection("one-organisation-required");

public sealed record SheetRequired() : Rejection("sheet-required");

public sealed record ExcelNameRequired(string Text) : Rejection("not-an-excel-name");

public sealed record UnknownSheet(string Text, string Sheets) : Rejection("unknown-sheet");
