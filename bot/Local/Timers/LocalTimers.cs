namespace StratexTeams.Bot.Local.Timers;

/// <summary>Runs every job every 30 seconds, in place of the timers in Azure.</summary>
internal sealed partial class LocalTimers(LocalJobs jobs, TimeProvider time, ILogger<LocalTimers> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var name in jobs.Names)
                {
                    await RunAsync(name, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what a job had done is recorded.
        }
    }

    private async Task RunAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await jobs.RunAsync(name, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            Log.WentWrong(logger, problem, name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(41, LogLevel.Error, "The job {Job} went wrong and runs again soon")]
        public static partial void WentWrong(ILogger logger, Exception problem, string job);
    }
}
