namespace StratexTeams.Core.Prompts;

/// <summary>The values reported by others that this person is to attest, all in one press.</summary>
public sealed record VouchView(string? Title, IReadOnlyList<VouchLine> Lines, string DeclineLabel, string NoteLabel, string Note, string? Problem);
