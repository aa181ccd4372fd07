using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;
using StratexTeams.Writer;

namespace StratexTeams.Tests.Kills;

/// <summary>A fault at every single write and sync of a short run, from the creation of the file to its closing.
/// In tests/run the process is killed at five of them, evenly spread; other faults are tried at each.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class FailingDiskTests
{
    private const int Killed = 128 + 9;
    private const string Kill = "signal=KILL";

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Theory]
    [InlineData(Kill, "", 0)]
    [InlineData("error=EIO", "", 1)]
    [InlineData("error=ENOSPC", "", 1)]
    [InlineData("error=ENOSPC", "+", int.MaxValue)]
    public async Task Nothing_acknowledged_is_lost_and_each_command_submitted_again_is_done_once(string fault, string fromThenOn, int mayGoUnanswered)
    {
        ConcurrentBag<string> problems = [];
        var calls = await CallsAsync();
        await Parallel.ForEachAsync(fault is Kill ? Some(calls) : calls, TwoAtATime, async (call, _) =>
        {
            using var folder = new TempFolder();
            var writer = new TracedWriter(folder, Acme);
            var (testimony, exitCode, errors) = await writer.RunAsync(call.Inject(fault) + fromThenOn);
            IEnumerable<string> all = [.. Strange(testimony, exitCode, errors, mayGoUnanswered), .. await ContradictionsAsync(writer.File, testimony)];
            all.ToList().ForEach(problem => problems.Add($"{call}: {problem}"));
        });
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Each_acknowledged_command_is_synced_first()
    {
        using var folder = new TempFolder();
        var (synced, acknowledged) = (false, 0);
        foreach (var line in await new TracedWriter(folder, Acme).TraceWithPathsAsync())
        {
            synced = line switch
            {
                _ when line.Contains("-wal>") => line.Contains("sync("),
                _ when line.Contains("\"? ") => false,
                _ => synced,
            };
            acknowledged += line.Contains("\"! ") ? 1 : 0;
            Assert.True(synced || !line.Contains("\"! "), line);
        }

        Assert.Equal(Load.Definitions(Acme, default).Count() + TracedWriter.Commands - 1, acknowledged);
    }

    /// <summary>From the first call to the last, all of them in tests/soak.</summary>
    private static IEnumerable<SystemCall> Some(IReadOnlyList<SystemCall> calls)
    {
        var count = TestLoop.Count(run: 5, soak: calls.Count);
        return Enumerable.Range(0, count).Select(i => calls[i * (calls.Count - 1) / (count - 1)]);
    }

    private static async Task<IReadOnlyList<SystemCall>> CallsAsync()
    {
        using var folder = new TempFolder();
        return await new TracedWriter(folder, Acme).TraceAsync();
    }

    /// <summary>It is dead, or it has answered every command, or it has said why it could not begin; and never a stack trace.</summary>
    private static IEnumerable<string> Strange(WriterReport testimony, int exitCode, string errors, int mayGoUnanswered)
    {
        var (asked, answered) = (testimony.Submitted.Count(), testimony.Lines.Count - testimony.Submitted.Count());
        var plain = exitCode switch
        {
            0 => asked == answered && testimony.Unanswered.Count() <= mayGoUnanswered,
            1 => asked == 0 && errors.Length > 0,
            _ => exitCode == Killed,
        };
        return plain && !errors.Contains("   at ") ? [] : [$"exit code {exitCode}, {asked} asked, {answered} answered, {errors}"];
    }

    private static async Task<IEnumerable<string>> ContradictionsAsync(string file, WriterReport testimony)
    {
        var before = (await KillAssertions.ReadAsync(file, Acme)).Contradicts([testimony]);
        List<CommandId> expected = [.. await SubmitAllAgainAsync(file)];
        var after = await KillAssertions.ReadAsync(file, Acme);
        return [.. before, .. after.Contradicts([testimony.WithoutRefusals()]), .. expected.Except(after.Commands).Select(command => $"not done again: {command}")];
    }

    private static async Task<IEnumerable<CommandId>> SubmitAllAgainAsync(string path)
    {
        using var store = new SqliteEventStore(new SqliteFile(path));
        var handler = new CommandHandler(store, new TenantStates(store), TimeProvider.System, NullLogger<CommandHandler>.Instance);
        var now = TimeProvider.System.GetUtcNow();
        var load = new Load(TracedWriter.Seed, Acme);
        List<CommandId> done = [];
        foreach (var submission in Load.Definitions(Acme, now).Concat(Enumerable.Range(0, TracedWriter.Commands).Select(number => load.Report(number, now))))
        {
            if (await handler.HandleAsync(submission, CancellationToken.None) is Outcome.Done)
            {
                done.Add(submission.Id);
            }
        }

        return done;
    }
}
