namespace StratexTeams.Core.Kpis;

public readonly record struct Dated<T>(DateOnly From, T Value);
