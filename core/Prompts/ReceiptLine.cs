namespace StratexTeams.Core.Prompts;

public sealed record ReceiptLine(string Name, string Value);
