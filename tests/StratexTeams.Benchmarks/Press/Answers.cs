namespace StratexTeams.Benchmarks.Press;

/// <param name="Waits">In milliseconds, the shortest first.</param>
internal sealed record Answers(IReadOnlyList<double> Waits, double PerSecond)
{
    public double At(double share) => Waits[(int)(Waits.Count * share)];
}
