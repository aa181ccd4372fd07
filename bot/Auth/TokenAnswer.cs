using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>What a token says once it is checked.</summary>
public abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    /// <summary>The sign-in service vouches for this account of this organisation.</summary>
    public sealed record Genuine(TenantId Tenant, Guid Account) : TokenAnswer;

    /// <summary>Not a token that counts here.</summary>
    public sealed record Refused(Rejection Reason) : TokenAnswer;

    /// <summary>Genuine, and not made for a person.</summary>
    public sealed record Impersonal : TokenAnswer;
}
