using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The personal chat of one person with the bot. Everybody in the directory
/// has one; its id holds tenant and person, so nothing else is stored.</summary>
internal sealed record PersonalChat(TenantId Tenant, PersonId Person)
{
    private const string Personal = "a:";
    private const string User = "29:";

    public string Id => Tenant == SampleTenant.Id ? $"{Personal}{Person}" : $"{Personal}{Person}@{Tenant}";

    public static PersonalChat? Parse(string id)
    {
        if (!id.StartsWith(Personal, StringComparison.Ordinal))
        {
            return null;
        }

        var name = id[Personal.Length..];
        return name.LastIndexOf('@') is >= 0 and var at
            ? Guid.TryParseExact(name[(at + 1)..], "D", out var tenant) ? new(new TenantId(tenant), new PersonId(name[..at])) : null
            : new(SampleTenant.Id, new PersonId(name));
    }

    /// <summary>Finds the chat by a person's id in the channel (29: and the
    /// account) or by the account alone; null for an unknown account.</summary>
    public static async Task<PersonalChat?> FindAsync(IDirectory directory, TenantId tenant, string member, CancellationToken cancellationToken)
    {
        var name = member.StartsWith(User, StringComparison.Ordinal) ? member[User.Length..] : member;
        return Guid.TryParse(name, out var account) && await directory.FindByObjectIdAsync(tenant, account, cancellationToken) is { } person
            ? new(tenant, person.Id)
            : null;
    }

    public async Task<bool> ExistsAsync(IDirectory directory, CancellationToken cancellationToken) =>
        await directory.FindAsync(Tenant, Person, cancellationToken) is not null;
}
