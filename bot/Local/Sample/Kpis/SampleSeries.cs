namespace StratexTeams.Bot.Local.Sample.Kpis;

/// <summary>A KPI's history given by three values: linear between them, plus fixed noise so that a chart looks real.</summary>
/// <param name="Newest">Null when the newest value was never reported; the line of the first two is then extended.</param>
internal sealed record SampleSeries(decimal Oldest, decimal Middle, decimal? Newest)
{
    private static readonly decimal[] Noise = [0.4m, -0.7m, 1.0m, -0.2m, -1.0m, 0.6m, 0.1m, -0.4m];

    /// <summary>The age of the third value, when it is not the newest period.</summary>
    public int? NewestAge { get; init; }

    /// <summary>Values by age that replace the line.</summary>
    public IReadOnlyDictionary<int, decimal> Overrides { get; init; } = new Dictionary<int, decimal>();

    /// <summary>For a scale of stages: no values between two stages.</summary>
    public bool IsStaged { get; init; }

    public decimal At(int age, SampleAnchorAges usual, int digits)
    {
        var anchors = usual with { Newest = NewestAge ?? usual.Newest };
        return Overrides.TryGetValue(age, out var told) ? told
            : age == anchors.Oldest ? Oldest
            : age == anchors.Middle ? Middle
            : age == anchors.Newest && Newest is { } young ? young
            : IsStaged ? age > anchors.Middle ? Oldest : Middle
            : Math.Round(Interpolate(age, anchors) + Noise[age % Noise.Length] * Spread(digits), digits, MidpointRounding.AwayFromZero);
    }

    private decimal Interpolate(int age, SampleAnchorAges anchors) => Newest is { } young && age < anchors.Middle
        ? Middle + (young - Middle) * (anchors.Middle - age) / (anchors.Middle - anchors.Newest)
        : Oldest + (Middle - Oldest) * (anchors.Oldest - age) / (anchors.Oldest - anchors.Middle);

    // 2 % of the first year's change, plus one unit of the last digit.
    private decimal Spread(int digits) => 0.02m * Math.Abs(Middle - Oldest) + new decimal(1, 0, 0, false, (byte)digits);
}
