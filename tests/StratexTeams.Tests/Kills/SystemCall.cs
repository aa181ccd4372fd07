using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Tests.Kills;

/// <summary>A system call that a program makes of the store's files: the how manieth of its name, as strace counts.</summary>
internal sealed partial record SystemCall(string Name, int Number)
{
    /// <summary>From the lines of a trace of one thread.</summary>
    public static IReadOnlyList<SystemCall> In(IEnumerable<string> trace)
    {
        Dictionary<string, int> counts = [];
        return
        [
            .. from line in trace
               let call = Call().Match(line)
               where call.Success
               let name = call.Groups["name"].Value
               select new SystemCall(name, counts[name] = counts.GetValueOrDefault(name) + 1),
        ];
    }

    /// <summary>What strace is to do when the program comes to it.</summary>
    public string Inject(string fault) => string.Create(CultureInfo.InvariantCulture, $"{Name}:{fault}:when={Number}");

    [GeneratedRegex(@"^\d+ +(?<name>\w+)\(")]
    private static partial Regex Call();
}
