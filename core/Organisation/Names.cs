using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

/// <summary>What a name of anything may be: one line, short enough for a card.</summary>
public static class Names
{
    public const int Longest = 200;

    extension(string name)
    {
        /// <summary>Null when it will do.</summary>
        public Rejection? Flaw => name switch
        {
            _ when string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl) => new NameIsMissing(),
            { Length: > Longest } => new NameIsTooLong(Longest),
            _ => null,
        };
    }
}
