using System.Buffers;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

public static class PersonIds
{
    private const int Longest = 64;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-._");

    extension(PersonId person)
    {
        /// <summary>Lower-case letters, digits, hyphen, point and underscore, 64 at most; a job's id holds a colon, and the operator is nobody's id.</summary>
        public bool IsOfAPerson =>
            person.Value is { Length: > 0 and <= Longest } value && !value.AsSpan().ContainsAnyExcept(Allowed) && person != Actor.Operator.Person;
    }
}
