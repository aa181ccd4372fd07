using StratexTeams.Core.Tests;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Processes;

/// <summary>The marks that tests/quick and tests/soak choose by, read from the sources of both test projects.</summary>
public sealed class TestLoopTests
{
    private static readonly string[] StartsPrograms =
        ["[Collection(ProcessTests.", "[Collection(BrowserTests.", "Child.Start(", "HostProcess.Start(", "WriterProcess.Start(", "new TracedWriter(", "Shell.RunAsync("];

    [Fact]
    public void Tests_that_start_a_program_are_left_out_by_the_quick_loop() =>
        Assert.All(
            Classes().Where(file => StartsPrograms.Any(file.Text.Contains)),
            file => Assert.True(file.Text.Contains("TestLoop.Slow)"), file.Path));

    [Fact]
    public void Tests_with_a_count_for_the_soak_are_run_by_it() =>
        Assert.All(
            Classes().Where(file => file.Text.Contains("TestLoop.Count(") || file.Text.Contains($"TestLoop.{nameof(TestLoop.IsSoak)}")),
            file => Assert.True(file.Text.Contains("TestLoop.Soak)"), file.Path));

    private static readonly string[] TestProjects = ["StratexTeams.Core.Tests", "StratexTeams.Tests"];

    private static IEnumerable<(string Path, string Text)> Classes() =>
        from project in TestProjects
        from path in Directory.EnumerateFiles(Repository.At("tests", project), "*.cs", SearchOption.AllDirectories)
        let text = File.ReadAllText(path)
        where text.Contains("[Fact]") || text.Contains("[Theory]")
        where !path.EndsWith($"{nameof(TestLoopTests)}.cs", StringComparison.Ordinal)
        select (path, text);
}
