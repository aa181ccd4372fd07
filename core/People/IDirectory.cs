using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>Who a <see cref="PersonId"/> is in the outside world. Kept apart from the log, so that it may change and be erased.</summary>
public interface IDirectory
{
    Task<DirectoryEntry?> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);

    /// <summary>The person whom a validated token or channel names by the object id of an account.</summary>
    Task<DirectoryEntry?> FindByAccountAsync(TenantId tenant, Guid objectId, CancellationToken cancellationToken);

    IAsyncEnumerable<DirectoryEntry> ListAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Adds or replaces. Throws <see cref="AccountTakenException"/> when another person holds the account.</summary>
    Task SaveAsync(TenantId tenant, DirectoryEntry person, CancellationToken cancellationToken);

    /// <summary>Forgets everything about the person; the log keeps the bare id.</summary>
    Task EraseAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);
}
