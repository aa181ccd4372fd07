namespace StratexTeams.Bot.Local.Timers;

/// <summary>Runs the registered jobs, in the order of registration: effects that one requests are sent by a later one.</summary>
internal sealed class LocalJobs(IEnumerable<LocalJob> jobs, LocalTenants tenants) : IDisposable
{
    // One run at a time: a timer and a person's press would otherwise claim effects under the same sender id.
    private readonly SemaphoreSlim _turn = new(1);

    public IReadOnlyList<string> Names { get; } = [.. jobs.Select(job => job.Name)];

    /// <summary>Runs a job for every organisation; false when there is no such job.</summary>
    public async Task<bool> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (jobs.FirstOrDefault(job => job.Name == name) is not { } job)
        {
            return false;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var tenant in await tenants.ListAsync(cancellationToken))
            {
                await job.RunAsync(tenant, cancellationToken);
            }

            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
