namespace StratexTeams.Core.Prompts;

/// <summary>A button of the card: its title, what it does, and whether it attests.</summary>
public sealed record PromptButton(string Title, PromptVerb Verb, bool IsAttesting = false);
