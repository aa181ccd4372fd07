using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>The result of checking a person's token.</summary>
public abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    /// <summary>Valid; names this account of this organisation.</summary>
    public sealed record Genuine(TenantId Tenant, Guid Account) : TokenAnswer;

    /// <summary>Not valid here.</summary>
    public sealed record Refused(Rejection Reason) : TokenAnswer;

    /// <summary>Valid, but not issued for a person.</summary>
    public sealed record Impersonal : TokenAnswer;
}
