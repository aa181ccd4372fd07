using StratexTeams.Core.Effects;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>A message that reached its recipient, with the number of the claim it was sent under.</summary>
public sealed record Sent(EffectId Effect, EffectKind Kind, int Claim, DateTimeOffset? ClaimedUntil, DateTimeOffset At, string ExternalId);
