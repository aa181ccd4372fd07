namespace StratexTeams.Core.Effects;

/// <summary>A requested effect that has no result yet.</summary>
public sealed record OpenEffect(EffectId Id, EffectRequested Request)
{
    private const int CardTries = 2;

    /// <summary>How many claims may have led to a send: those given back are not counted.</summary>
    public int SendAttempts { get; init; }

    public DateTimeOffset? ClaimedUntil { get; init; }

    public DateTimeOffset NotBefore { get; init; }

    public bool MaySend(DateTimeOffset now) => NotBefore <= now && !IsClaimed(now) && MayTryAgain;

    public bool IsInDoubt(DateTimeOffset now) => !IsClaimed(now) && !MayTryAgain;

    private bool IsClaimed(DateTimeOffset now) => now < ClaimedUntil;

    private bool MayTryAgain => SendAttempts is 0 || Request.Kind switch
    {
        EffectKind.CardUpdate => true,
        EffectKind.Card => SendAttempts < CardTries,
        EffectKind.Notice => false,
    };
}
