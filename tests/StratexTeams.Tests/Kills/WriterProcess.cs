using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Kills;

/// <summary>A writer, and what it testifies to.</summary>
internal sealed class WriterProcess(Child child) : IAsyncDisposable
{
    public static WriterProcess Start(string file, int seed, int callers, int count, params IReadOnlyList<TenantId> tenants) =>
        new(Child.Start(Command(file, seed, callers, count, tenants)));

    public static IReadOnlyList<string> Command(string file, int seed, int callers, int count, params IReadOnlyList<TenantId> tenants) =>
        Child.Command(Built.Writer, [file, string.Join(',', tenants), .. new[] { seed, callers, count }.Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>What it has said so far; after <see cref="KillAsync"/> all it ever said.</summary>
    public WriterReport Testimony => WriterReport.Of(child.Said);

    /// <summary>False when it ended before it had said so many lines more.</summary>
    public Task<bool> SaysAsync(int moreLines)
    {
        var lines = child.Said.Count + moreLines;
        return child.UntilAsync(said => said.Count >= lines);
    }

    /// <summary>False when it ended before it had done another command.</summary>
    public Task<bool> DoesAnotherAsync()
    {
        var lines = child.Said.Count;
        return child.UntilAsync(said => said.Count > lines && said[^1].StartsWith('!'));
    }

    /// <summary>The exit code: another than that of a killed process if it had ended before.</summary>
    public async Task<int> KillAsync()
    {
        child.Kill();
        return (await child.EndAsync()).ExitCode;
    }

    public Task<(int ExitCode, string Errors)> EndAsync() => child.EndAsync();

    public ValueTask DisposeAsync() => child.DisposeAsync();
}
