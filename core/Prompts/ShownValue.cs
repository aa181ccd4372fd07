using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>What a card remembers of a value that it showed: enough to see that it has changed since, short enough for many on one card.</summary>
public static class ShownValue
{
    private const int Digits = 16;

    public static string Of(Sha256 covers) => covers.ToString()[..Digits];

    public static bool IsOf(string shown, Sha256 covers) => shown == Of(covers);
}
