namespace StratexTeams.Tests.Messages;

/// <summary>A clock that only the test moves. Timers fire only when the clock reaches them; delays under 0.4 seconds run in real
/// time.</summary>
internal sealed class HandClock(DateTimeOffset start) : TimeProvider
{
    // Real time, so that a test cannot wait for ever.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(0.4);

    private readonly Lock _lock = new();
    private readonly List<HandTimer> _timers = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime < Unnoticed)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Advances the clock by this time as soon as a timer is due after exactly that time; throws after 30 seconds without
    /// one.</summary>
    public async Task MoveOnAsync(TimeSpan wait)
    {
        while (!TryMoveOn(wait, out var changed))
        {
            await changed.WaitAsync(Limit);
        }
    }

    private bool TryMoveOn(TimeSpan wait, out Task changed)
    {
        IReadOnlyList<HandTimer> due;
        lock (_lock)
        {
            changed = _changed.Task;
            if (!_timers.Any(timer => timer.Due == _now + wait))
            {
                return false;
            }

            _now += wait;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }

        return true;
    }

    private sealed class HandTimer(HandClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            TaskCompletionSource changed;
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    return true;
                }

                Due = clock._now + dueTime;
                clock._timers.Add(this);
                (changed, clock._changed) = (clock._changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            changed.SetResult();
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
