using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Local.Timers;

/// <summary>A job that runs in this process, because local mode has no Azure Functions host.</summary>
public sealed record LocalJob(string Name, Func<TenantId, CancellationToken, Task> RunAsync);
