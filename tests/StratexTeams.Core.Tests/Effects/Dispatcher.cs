using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>A simulated sender process: its own tenant states, its own connection to the store, and a messenger with scripted results.
/// After its crash nothing it does reaches the store or a recipient.</summary>
public sealed class Dispatcher : ITeamsMessenger
{
    private readonly TimeProvider _time;
    private readonly DeliveredMessages _post;
    private readonly DispatchEffects _job;
    private int _sends;

    public Dispatcher(string name, IEventStore store, TimeProvider time, DeliveredMessages post)
    {
        _time = time;
        _post = post;
        Store = new WatchedStore(store)
        {
            BeforeAppend = number => Stop(number >= CrashBeforeAppend),
            AfterAppend = number => Stop(number >= CrashAfterAppend),
            BeforeRead = () => Stop(HasCrashed),
        };
        Host = new SimulatedHost(Store, time);
        _job = new DispatchEffects(new SenderId(name), Host.Handler, Host.States, this, time, NullLogger<DispatchEffects>.Instance);
    }

    public WatchedStore Store { get; }

    public SimulatedHost Host { get; }

    /// <summary>Called for each send with the effect and the number of this send, counted from 1; returns what happens to the
    /// message.</summary>
    public Func<OpenEffect, int, DeliveryFault> Script { get; set; } = (_, _) => DeliveryFault.Delivered;

    /// <summary>Called while a message is being sent.</summary>
    public Func<OpenEffect, Task> OnTheWay { get; set; } = _ => Task.CompletedTask;

    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(10);

    public int CrashBeforeAppend { get; set; } = int.MaxValue;

    public int CrashAfterAppend { get; set; } = int.MaxValue;

    public int Sends => _sends;

    public bool HasCrashed { get; private set; }

    public Task RunAsync(CancellationToken cancellationToken = default) => _job.RunAsync(Scenario.Tenant, cancellationToken);

    public async Task<Delivery> SendAsync(TenantState state, OpenEffect effect, CancellationToken cancellationToken)
    {
        await Stop(HasCrashed);
        var fate = Script(effect, ++_sends);
        await OnTheWay(effect);
        await Stop(fate is DeliveryFault.CrashBefore);
        return fate switch
        {
            DeliveryFault.Delivered => _post.Deliver(effect),
            DeliveryFault.Refused => new Delivery.Refused("blocked"),
            DeliveryFault.Throttled => new Delivery.Throttled(_time.GetUtcNow() + Pause),
            DeliveryFault.ReplyLost or DeliveryFault.CrashAfter => throw Lost(fate, effect),
            _ => throw new TimeoutException(),
        };
    }

    private TimeoutException Lost(DeliveryFault fate, OpenEffect effect)
    {
        _post.Deliver(effect);
        HasCrashed |= fate is DeliveryFault.CrashAfter;
        return new TimeoutException();
    }

    private Task Stop(bool crashes)
    {
        HasCrashed |= crashes;
        return HasCrashed ? Task.FromException(new StoreUnavailableException("the process has ended")) : Task.CompletedTask;
    }
}
