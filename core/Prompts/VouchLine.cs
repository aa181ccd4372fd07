namespace StratexTeams.Core.Prompts;

public sealed record VouchLine(int Number, string Name, string Line, bool IsDeclined, string? Problem);
