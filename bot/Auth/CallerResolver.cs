using System.Diagnostics;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Auth;

/// <summary>Finds the person that a token stands for, in an onboarded organisation.</summary>
internal sealed class CallerResolver(PersonTokenValidator tokens, TenantStates states, IDirectory directory)
{
    public async Task<CallerIdentity> IdentifyAsync(string token, CancellationToken cancellationToken) => await tokens.ValidateAsync(token, cancellationToken) switch
    {
        PersonTokenResult.Valid genuine => await FindAsync(genuine, cancellationToken),
        PersonTokenResult.Invalid refused => new CallerIdentity.Refused(StatusCodes.Status401Unauthorized, refused.Reason),
        PersonTokenResult.NotAPerson => new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new TokenNamesNoPerson(PersonTokenValidator.Scope)),
        _ => throw new UnreachableException(),
    };

    private async Task<CallerIdentity> FindAsync(PersonTokenResult.Valid token, CancellationToken cancellationToken)
    {
        var service = await states.GetAsync(TenantId.Service, cancellationToken);
        if (!service.Tenants.OnboardedAt.ContainsKey(token.Tenant))
        {
            return new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new OrganisationNotSetUp(token.Tenant));
        }

        return await directory.FindByObjectIdAsync(token.Tenant, token.ObjectId, cancellationToken) is { Enabled: true } person
            ? new CallerIdentity.Known(new Caller(token.Tenant, person.Id, Language.Find(person.Locale)))
            : new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new UnknownAccount());
    }
}
