using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Tests.Kills;

/// <summary>What a writer said of its commands, in the order in which it said it. The last line may be cut short by its death.</summary>
internal sealed record WriterReport(IReadOnlyList<(char Sign, CommandId Command)> Lines)
{
    private const int LineLength = 66;

    public static WriterReport Of(IEnumerable<string> said) =>
        new([.. said.Where(line => line.Length == LineLength).Select(line => (line[0], Id(line[2..])))]);

    public IEnumerable<CommandId> Submitted => With('?');

    public IEnumerable<CommandId> Done => With('!');

    public IEnumerable<CommandId> Refused => With('x');

    public IEnumerable<CommandId> Unanswered => With('-');

    /// <summary>For when everything was submitted again: what was refused once may be done by then.</summary>
    public WriterReport WithoutRefusals() => new([.. Lines.Where(line => line.Sign != 'x')]);

    private IEnumerable<CommandId> With(char sign) => Lines.Where(line => line.Sign == sign).Select(line => line.Command);

    private static CommandId Id(string hexDigits) => Sha256.TryParse(Encoding.ASCII.GetBytes(hexDigits), out var hash)
        ? new CommandId(hash)
        : throw new FormatException($"'{hexDigits}' is no command id.");
}
