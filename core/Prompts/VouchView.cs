namespace StratexTeams.Core.Prompts;

/// <summary>Values that others keyed, to be attested together.</summary>
public sealed record VouchView(string? Title, IReadOnlyList<VouchLine> Lines, string DeclineLabel, string NoteLabel, string Note, string? Problem);
