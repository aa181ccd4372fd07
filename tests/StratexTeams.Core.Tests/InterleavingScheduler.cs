namespace StratexTeams.Core.Tests;

/// <summary>Runs several tasks on one thread: wherever one of them awaits, the seed decides which continues. One seed always gives the same
/// interleaving, and other seeds give others.</summary>
public sealed class InterleavingScheduler(int seed) : SynchronizationContext
{
    private readonly Random _random = new(seed);
    private readonly List<(SendOrPostCallback Go, object? State)> _ready = [];

    public void Run(params IEnumerable<Func<Task>> courses)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var all = Task.WhenAll([.. courses.Select(StartAsync)]);
            while (!all.IsCompleted)
            {
                Step();
            }

            all.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_ready)
        {
            _ready.Add((d, state));
        }
    }

    private static async Task StartAsync(Func<Task> course)
    {
        await Task.Yield();
        await course();
    }

    private void Step()
    {
        (SendOrPostCallback Go, object? State) next;
        lock (_ready)
        {
            if (_ready is [])
            {
                throw new InvalidOperationException("Everybody waits and nobody goes on.");
            }

            var chosen = _random.Next(_ready.Count);
            next = _ready[chosen];
            _ready.RemoveAt(chosen);
        }

        next.Go(next.State);
    }
}
