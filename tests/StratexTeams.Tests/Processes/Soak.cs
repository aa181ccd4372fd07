namespace StratexTeams.Tests.Processes;

/// <summary>Whether the long tests run at full length: tests/soak says so, tests/run has a quarter of an hour.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("STRATEX_SOAK") is not null;
}
