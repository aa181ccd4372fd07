using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

/// <summary>Rules for names: not blank, one line, at most 200 characters.</summary>
public static class NameRules
{
    public const int MaxLength = 200;

    extension(string name)
    {
        /// <summary>Why the name is invalid; null when it is valid.</summary>
        public Rejection? Flaw => name switch
        {
            _ when string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl) => new NameIsMissing(),
            { Length: > MaxLength } => new NameIsTooLong(MaxLength),
            _ => null,
        };
    }
}
