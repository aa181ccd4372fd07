using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Adapters.Exports;

public sealed record NothingRecorded(TenantId Tenant) : Rejection("nothing-recorded");

/// <summary>Not a line of a text file, so no tool could check it as one.</summary>
public sealed record RecordHoldsLineFeed(long Record) : Rejection("record-contains-line-feed");

public sealed record ExportExists(string Folder) : Rejection("export-exists");

/// <summary>Another export into the same folder is under way, or one was killed.</summary>
public sealed record ExportUnfinished(string Folder) : Rejection("export-unfinished");

public sealed record ExportNotWritten(string Folder, string Reason) : Rejection("export-not-written");

public sealed record NoSuchFolder(string Folder) : Rejection("folder-not-found");

public sealed record NotAFolder(string File) : Rejection("not-a-folder");

public sealed record NotAnExport(string Folder, string File) : Rejection("not-an-export");

public sealed record ExportNotRead(string Folder, string Reason) : Rejection("export-unreadable");
