namespace StratexTeams.Core.Prompts.Card;

public sealed record AttestLine(int Number, string Name, string Line, bool IsDeclined, string? Problem);
