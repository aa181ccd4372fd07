using System.ComponentModel;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Kills;

/// <summary>A short run of a writer under strace: one caller, everything on one thread, so that each run makes the same system calls.</summary>
internal sealed class TracedWriter(TempFolder folder, TenantId tenant)
{
    public const int Seed = 1;
    public const int Commands = 3;

    private const string WritesAndSyncs = "trace=write,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,fallocate,unlink";

    private readonly string _trace = folder["trace"];

    public string File { get; } = folder["stratex.db"];

    /// <summary>The writes and syncs of the store's files and their folder, in order.</summary>
    public async Task<IReadOnlyList<SystemCall>> TraceAsync()
    {
        var (_, exitCode, errors) = await RunAsync(OfTheStore);
        Assert.True(exitCode == 0, $"strace cannot trace here: {errors}");
        return SystemCall.In(await System.IO.File.ReadAllLinesAsync(_trace));
    }

    /// <summary>All writes and syncs, each with the path of its file, what is said to us included.</summary>
    public async Task<IReadOnlyList<string>> TraceWithPathsAsync()
    {
        var (_, exitCode, errors) = await RunAsync(["-y"]);
        Assert.True(exitCode == 0, $"strace cannot trace here: {errors}");
        return await System.IO.File.ReadAllLinesAsync(_trace);
    }

    /// <summary>With a fault at one of its system calls.</summary>
    public Task<(WriterReport Testimony, int ExitCode, string Errors)> RunAsync(string injection) => RunAsync([.. OfTheStore, "-e", $"inject={injection}"]);

    private IEnumerable<string> OfTheStore => new[] { File, $"{File}-wal", $"{File}-shm", $"{File}-journal", folder.Path }.SelectMany(path => new[] { "-P", path });

    private async Task<(WriterReport Testimony, int ExitCode, string Errors)> RunAsync(IEnumerable<string> options)
    {
        await using var writer = Start(["strace", "-f", "-qq", "-o", _trace, "-e", WritesAndSyncs, .. options, .. WriterProcess.Command(File, Seed, callers: 1, Commands, tenant)]);
        var (exitCode, errors) = await writer.EndAsync();
        return (WriterReport.Of(writer.Said), exitCode, errors);
    }

    private static Child Start(IReadOnlyList<string> command)
    {
        try
        {
            return Child.Start(command);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("This test needs the program strace: install the package 'strace' (tests/run does).", missing);
        }
    }
}
