namespace StratexTeams.Core.Prompts.Card;

/// <summary>Explains how a value of a locked period is restated: by whom, and what to tell them.</summary>
public sealed record RestatementView(IReadOnlyList<string> Messages, IReadOnlyList<LockedLine> Lines);
