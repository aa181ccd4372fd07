namespace StratexTeams.Bot.Local.Sample;

/// <summary>A KPI's history given by three values: linear between them, plus fixed noise so that a chart looks real.</summary>
/// <param name="Young">Null when the newest value was never reported; the line of the first two is then extended.</param>
internal sealed record SampleLine(decimal Old, decimal Middle, decimal? Young)
{
    private static readonly decimal[] Noise = [0.4m, -0.7m, 1.0m, -0.2m, -1.0m, 0.6m, 0.1m, -0.4m];

    /// <summary>The age of the third value, when it is not the newest period.</summary>
    public int? YoungAge { get; init; }

    /// <summary>Values by age that replace the line.</summary>
    public IReadOnlyDictionary<int, decimal> Told { get; init; } = new Dictionary<int, decimal>();

    /// <summary>For a scale of stages: no values between two stages.</summary>
    public bool IsStepped { get; init; }

    public decimal At(int age, SampleAnchors usual, int digits)
    {
        var anchors = usual with { Young = YoungAge ?? usual.Young };
        return Told.TryGetValue(age, out var told) ? told
            : age == anchors.Old ? Old
            : age == anchors.Middle ? Middle
            : age == anchors.Young && Young is { } young ? young
            : IsStepped ? age > anchors.Middle ? Old : Middle
            : Math.Round(Straight(age, anchors) + Noise[age % Noise.Length] * Spread(digits), digits, MidpointRounding.AwayFromZero);
    }

    private decimal Straight(int age, SampleAnchors anchors) => Young is { } young && age < anchors.Middle
        ? Middle + (young - Middle) * (anchors.Middle - age) / (anchors.Middle - anchors.Young)
        : Old + (Middle - Old) * (anchors.Old - age) / (anchors.Old - anchors.Middle);

    // 2 % of the first year's change, plus one unit of the last digit.
    private decimal Spread(int digits) => 0.02m * Math.Abs(Middle - Old) + new decimal(1, 0, 0, false, (byte)digits);
}
