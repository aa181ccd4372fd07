using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange;

/// <summary>What a workbook is held against, and written from: the organisation, and its people as the directory knows them.</summary>
public sealed record HeldModel(TenantState State, IReadOnlyDictionary<PersonId, DirectoryEntry> People);
