using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>The first 16 hex digits of the hash that an attestation of a shown value would cover. A card carries it, so that a press shows
/// whether the value changed since; short, because a card holds many.</summary>
public static class ShownValue
{
    private const int Digits = 16;

    public static string Of(Sha256 coveredHash) => coveredHash.ToString()[..Digits];

    public static bool Matches(string shown, Sha256 coveredHash) => shown == Of(coveredHash);
}
