namespace StratexTeams.Core.Tests;

/// <summary>Which of the commands quick, run and soak runs a test, and how often the test repeats itself there. tests/README.md says where a new test belongs.</summary>
public static class TestLoop
{
    /// <summary>The trait's name, for <c>[Trait(TestLoop.Name, TestLoop.Slow)]</c> on a test class or a test.</summary>
    public const string Name = "Loop";

    /// <summary>Left out by tests/quick: starts a program or a browser, or takes longer than two seconds.</summary>
    public const string Slow = "Slow";

    /// <summary>Run by tests/soak too, with the larger of the two numbers it gives to <see cref="Count"/>.</summary>
    public const string Soak = "Soak";

    /// <summary>True in tests/soak, which sets STRATEX_SOAK=1.</summary>
    public static bool IsSoak { get; } = Environment.GetEnvironmentVariable("STRATEX_SOAK") is "1";

    /// <summary>How often tests/run repeats something, and how often tests/soak does.</summary>
    public static int Count(int run, int soak) => IsSoak ? soak : run;
}
