using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests;

/// <summary>A simulated process: its own tenant states and command handler, on a store that other processes may write to as well.</summary>
public sealed class SimulatedHost
{
    private readonly TimeProvider _time;

    public SimulatedHost(IEventStore store, TimeProvider time)
    {
        _time = time;
        States = new TenantStates(store);
        Handler = new CommandHandler(store, States, time, NullLogger<CommandHandler>.Instance);
    }

    public TenantStates States { get; }

    public CommandHandler Handler { get; }

    public Task<TenantState> StateAsync() => States.GetAsync(Scenario.Tenant, default);

    /// <summary>Submits as Ana, in the tests' tenant, with the current time.</summary>
    public Task<Outcome> SubmitAsync(string id, ICommand command) => SubmitAsync(Submission(id, command));

    public Task<Outcome> SubmitAsync(Submission submission) => SubmitAsync(submission, default);

    public Task<Outcome> SubmitAsync(Submission submission, CancellationToken cancellationToken) =>
        Handler.HandleAsync(submission, cancellationToken);

    public Submission Submission(string id, ICommand command) => new(Scenario.Tenant, Scenario.Ana, LogRecords.Id(id), _time.GetUtcNow(), command);
}
