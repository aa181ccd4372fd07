using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Exports;

public sealed record NothingRecorded(TenantId Tenant) : Rejection;

/// <summary>Not a line of a text file, so no tool could check it as one.</summary>
public sealed record RecordHoldsLineFeed(long Record) : Rejection;

public sealed record ExportExists(string Folder) : Rejection;

/// <summary>Another export into the same folder is under way, or one was killed.</summary>
public sealed record ExportUnfinished(string Folder) : Rejection;

public sealed record ExportNotWritten(string Folder, string Reason) : Rejection;

public sealed record NoSuchFolder(string Folder) : Rejection;

public sealed record NotAFolder(string File) : Rejection;

public sealed record NotAnExport(string Folder, string File) : Rejection;

public sealed record ExportNotRead(string Folder, string Reason) : Rejection;
