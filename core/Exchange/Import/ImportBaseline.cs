using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>The current organisation and the people in its directory: what an import is compared with, and what an exported workbook is
/// written from.</summary>
public sealed record ImportBaseline(TenantState State, IReadOnlyDictionary<PersonId, DirectoryEntry> People);
