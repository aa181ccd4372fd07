namespace StratexTeams.Core.Kpis;

public readonly record struct EffectiveDatedValue<T>(DateOnly From, T Value);
