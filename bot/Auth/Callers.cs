using System.Diagnostics;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Auth;

/// <summary>Finds the person that a token stands for, in an onboarded organisation.</summary>
internal sealed class Callers(TokenCheck tokens, TenantStates states, IDirectory directory)
{
    public async Task<CallerIdentity> IdentifyAsync(string token, CancellationToken cancellationToken) => await tokens.ReadAsync(token, cancellationToken) switch
    {
        TokenAnswer.Genuine genuine => await FindAsync(genuine, cancellationToken),
        TokenAnswer.Refused refused => new CallerIdentity.Refused(StatusCodes.Status401Unauthorized, refused.Reason),
        TokenAnswer.Impersonal => new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new TokenSpeaksForNoPerson(TokenCheck.Scope)),
        _ => throw new UnreachableException(),
    };

    private async Task<CallerIdentity> FindAsync(TokenAnswer.Genuine token, CancellationToken cancellationToken)
    {
        var service = await states.GetAsync(TenantId.Service, cancellationToken);
        if (!service.Tenants.OnboardedAt.ContainsKey(token.Tenant))
        {
            return new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new OrganisationIsNotSetUp(token.Tenant));
        }

        return await directory.FindByAccountAsync(token.Tenant, token.Account, cancellationToken) is { Enabled: true } person
            ? new CallerIdentity.Known(new Caller(token.Tenant, person.Id, Language.Find(person.Locale)))
            : new CallerIdentity.Refused(StatusCodes.Status403Forbidden, new AccountIsUnknown());
    }
}
