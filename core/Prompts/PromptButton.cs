namespace StratexTeams.Core.Prompts;

/// <summary>A button: what it does, and whether it attests.</summary>
public sealed record PromptButton(string Title, PromptVerb Verb, bool IsAttesting = false);
