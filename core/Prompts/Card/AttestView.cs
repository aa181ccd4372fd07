namespace StratexTeams.Core.Prompts.Card;

/// <summary>The values reported by others that this person is to attest, all in one press.</summary>
public sealed record AttestView(string? Title, IReadOnlyList<AttestLine> Lines, string DeclineLabel, string NoteLabel, string Note, string? Problem);
