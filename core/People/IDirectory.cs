using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Port: details of people by <see cref="PersonId"/>. Kept outside the log, so that they can be changed and erased.</summary>
public interface IDirectory
{
    Task<DirectoryEntry?> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);

    /// <summary>Finds the person with this Entra object id, taken from a validated token or channel activity.</summary>
    Task<DirectoryEntry?> FindByObjectIdAsync(TenantId tenant, Guid objectId, CancellationToken cancellationToken);

    IAsyncEnumerable<DirectoryEntry> ListAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Adds or replaces. Throws <see cref="AccountTakenException"/> when another person holds the account.</summary>
    Task SaveAsync(TenantId tenant, DirectoryEntry person, CancellationToken cancellationToken);

    /// <summary>Deletes everything about the person; the log keeps only the id.</summary>
    Task EraseAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken);
}
