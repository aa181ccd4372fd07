using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Tests.Kills;

/// <summary>One file, two writers on it at a time, and what all of them testified to, the dead ones too.</summary>
internal sealed class SharedFile(string path, params IReadOnlyList<TenantId> tenants) : IAsyncDisposable
{
    private const int Callers = 8;
    private const int Commands = 1_000;

    private const int KilledBySignal = 128 + 9;

    private readonly List<WriterProcess> _alive = [];
    private readonly List<WriterReport> _dead = [];
    private int _seed;

    /// <summary>How many were killed at work; one that had come to its end does not count.</summary>
    public int Kills { get; private set; }

    public void StartUpToTwo()
    {
        while (_alive.Count < 2)
        {
            _alive.Add(WriterProcess.Start(path, ++_seed, Callers, Commands, tenants));
        }
    }

    /// <summary>When one of the two has said so many lines more, one of the two dies: it may be the other, and that one may be still starting.</summary>
    public async Task KillOneAsync(int lines, Random random)
    {
        await _alive[random.Next(2)].SaysAsync(lines);
        await KillAsync(_alive[random.Next(2)]);
    }

    public async Task KillAllAsync()
    {
        foreach (var writer in _alive.ToList())
        {
            await KillAsync(writer);
        }
    }

    /// <summary>What is acknowledged by now is in the file by now.</summary>
    public async Task CheckAsync()
    {
        List<WriterReport> testimonies = [.. _dead, .. _alive.Select(writer => writer.Testimony)];
        Assert.Empty((await KillAssertions.ReadAsync(path, tenants)).Contradicts(testimonies));
    }

    /// <summary>And once all are dead: nothing is in the file that nobody submitted.</summary>
    public async Task CheckNothingElseAsync() =>
        Assert.Empty((await KillAssertions.ReadAsync(path, tenants)).Commands.Except(_dead.SelectMany(testimony => testimony.Submitted)));

    /// <summary>Whoever is left does another command, or all it was given.</summary>
    public async Task SurvivorsGoOnAsync()
    {
        foreach (var writer in _alive.ToList())
        {
            if (!await writer.DoesAnotherAsync())
            {
                Assert.Equal((0, ""), await writer.EndAsync());
                await KillAsync(writer);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _alive)
        {
            await writer.DisposeAsync();
        }
    }

    private async Task KillAsync(WriterProcess writer)
    {
        Kills += await writer.KillAsync() == KilledBySignal ? 1 : 0;
        _alive.Remove(writer);
        _dead.Add(writer.Testimony);
        await writer.DisposeAsync();
    }
}
