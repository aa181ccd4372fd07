using StratexTeams.Core;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>One thing that somebody does at some time. What exactly, depends on what they then see.</summary>
internal sealed record SampleStep(DateTimeOffset At, Actor By, Func<TenantState, ICommand> Command);
