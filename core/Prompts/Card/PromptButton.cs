namespace StratexTeams.Core.Prompts.Card;

/// <summary>A button of the card: its title, what it does, and whether it attests.</summary>
public sealed record PromptButton(string Title, PromptVerb Verb, bool IsAttesting = false);
