using StratexTeams.Core;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>One command of one actor at one time; the command may depend on the state at that time.</summary>
internal sealed record SampleCommand(DateTimeOffset At, Actor By, Func<TenantState, ICommand> Command);
