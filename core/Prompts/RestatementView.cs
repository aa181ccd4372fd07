namespace StratexTeams.Core.Prompts;

/// <summary>How a value of a closed period comes to be another: who does it, and what they want to know.</summary>
public sealed record RestatementView(IReadOnlyList<string> Says, IReadOnlyList<ClosedLine> Lines);
