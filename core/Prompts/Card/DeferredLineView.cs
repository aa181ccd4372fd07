namespace StratexTeams.Core.Prompts.Card;

/// <summary>A deferred line: the day on which it is asked for again, and the first and last day that may be chosen.</summary>
public sealed record DeferredLineView(int Number, string Label, DateOnly Day, DateOnly From, DateOnly Until);
