namespace StratexTeams.Core.Prompts.Card;

public sealed record ReceiptLine(string Name, string Value);
