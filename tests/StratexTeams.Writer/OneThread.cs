using System.Collections.Concurrent;

namespace StratexTeams.Writer;

/// <summary>Runs asynchronous work and all its continuations on the calling thread, because strace counts system calls per
/// thread.</summary>
internal sealed class OneThread : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    public static T Run<T>(Func<Task<T>> work)
    {
        var thread = new OneThread();
        SetSynchronizationContext(thread);
        var result = work();
        result.ContinueWith(_ => thread._posted.CompleteAdding(), TaskScheduler.Default);
        foreach (var (callback, state) in thread._posted.GetConsumingEnumerable())
        {
            callback(state);
        }

        return result.GetAwaiter().GetResult();
    }

    public override void Post(SendOrPostCallback d, object? state) => _posted.Add((d, state));
}
