namespace StratexTeams.Core.Prompts;

public sealed record AttestLine(int Number, string Name, string Line, bool IsDeclined, string? Problem);
