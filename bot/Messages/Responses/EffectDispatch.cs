using System.Threading.Channels;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Jobs;

namespace StratexTeams.Bot.Messages.Responses;

/// <summary>Sends the effects that a turn has just requested, without waiting for the timer. The
/// requests are in the log, so that the timer's next run sends what a lost signal left out.</summary>
public sealed partial class EffectDispatch(DispatchEffects dispatch, ILogger<EffectDispatch> logger) : BackgroundService
{
    private const int MostTenants = 1024;

    // One run at a time: two would claim effects under the same sender id.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Channel<TenantId> _signals = Channel.CreateBounded<TenantId>(new BoundedChannelOptions(MostTenants) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Signal(TenantId tenant) => _signals.Writer.TryWrite(tenant);

    public async Task RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await dispatch.RunAsync(tenant, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var tenant in _signals.Reader.ReadAllAsync(stoppingToken))
            {
                await TryAsync(tenant, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host was stopped, or disposed without being stopped.
        }
    }

    private async Task TryAsync(TenantId tenant, CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(tenant, stoppingToken);
        }
        catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(logger, problem, tenant);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(76, LogLevel.Error, "Messages of tenant {Tenant} were not sent; the next run tries again")]
        public static partial void Failed(ILogger logger, Exception problem, TenantId tenant);
    }
}
