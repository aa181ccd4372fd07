namespace StratexTeams.Core.Kpis.Targets;

public readonly record struct EffectiveDatedValue<T>(DateOnly From, T Value);
