using System.Security.Cryptography;
using System.Text;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Local.SignIn;

/// <summary>The object ids that people sign in with in local mode. An imported person without
/// one gets an id derived from tenant and person, because here everybody can sign in.</summary>
internal static class LocalObjectIds
{
    extension(DirectoryEntry person)
    {
        public Guid ObjectIdIn(TenantId tenant) => person.ObjectId ?? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}/{person.Id}")).AsSpan(0, 16));
    }

    extension(IDirectory directory)
    {
        public async Task<Guid> EnsureObjectIdAsync(TenantId tenant, DirectoryEntry person, CancellationToken cancellationToken)
        {
            var account = person.ObjectIdIn(tenant);
            if (person.ObjectId is null)
            {
                await directory.SaveAsync(tenant, person with { ObjectId = account }, cancellationToken);
            }

            return account;
        }
    }
}
