namespace StratexTeams.Bot.Local;

/// <summary>The jobs there are, in the order of their registration: what one asks for, a later one sends.</summary>
internal sealed class LocalJobs(IEnumerable<LocalJob> jobs, LocalTenants tenants) : IDisposable
{
    // One at a time: the timer and a person who presses would else be the same sender twice.
    private readonly SemaphoreSlim _turn = new(1);

    public IReadOnlyList<string> Names { get; } = [.. jobs.Select(job => job.Name)];

    /// <summary>For every organisation; false where there is no such job.</summary>
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
