using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Auth;

/// <summary>The result of checking a person's token.</summary>
public abstract record PersonTokenResult
{
    private PersonTokenResult()
    {
    }

    /// <summary>Valid; names this account of this organisation.</summary>
    public sealed record Valid(TenantId Tenant, Guid ObjectId) : PersonTokenResult;

    /// <summary>Not valid here.</summary>
    public sealed record Invalid(Rejection Reason) : PersonTokenResult;

    /// <summary>Valid, but not issued for a person.</summary>
    public sealed record NotAPerson : PersonTokenResult;
}
