namespace StratexTeams.Tests.Exports;

internal sealed class NoProgress : IProgress<long>
{
    public static readonly NoProgress Instance = new();

    public void Report(long value) { }
}
