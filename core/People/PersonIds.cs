using System.Buffers;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

public static class PersonIds
{
    private const int MaxLength = 64;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");

    extension(PersonId person)
    {
        /// <summary>
        /// True for 1 to 64 lower-case letters, digits, hyphens, points and underscores, other than the operator's id. Ids of
        /// jobs contain a colon and are never valid here.
        /// </summary>
        public bool IsValid =>
            person.Value is { Length: > 0 and <= MaxLength } value && !value.AsSpan().ContainsAnyExcept(Allowed) && person != Actor.Operator.Person;
    }
}
