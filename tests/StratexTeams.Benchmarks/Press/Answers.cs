namespace StratexTeams.Benchmarks.Press;

/// <param name="Waits">Response times in milliseconds, ascending.</param>
/// <param name="PerSecond">Responses per second.</param>
internal sealed record Answers(IReadOnlyList<double> Waits, double PerSecond)
{
    public double At(double share) => Waits[(int)(Waits.Count * share)];
}
