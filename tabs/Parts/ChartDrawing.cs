using System.Globalization;

namespace StratexTeams.Tabs.Parts;

/// <summary>Positions of a chart's elements, in units of the SVG's viewBox.</summary>
public sealed record ChartDrawing
{
    public const int Height = 250;
    public const string Foot = "250";
    private const decimal Top = 18;
    private const decimal Bottom = 222;
    private const decimal Side = 8;
    private const decimal Air = 0.08m;
    private const int Lines = 4;

    private readonly IReadOnlyList<ChartPoint> _points;
    private readonly decimal _low;
    private readonly decimal _high;

    /// <param name="limits">Values of horizontal lines that must be inside the chart's range.</param>
    public ChartDrawing(IReadOnlyList<ChartPoint> points, IReadOnlyList<decimal> limits, int width)
    {
        Width = width;
        _points = points;
        IReadOnlyList<decimal> levels = [.. points.SelectMany(point => new[] { point.Value, point.Goal, point.Low, point.High }).OfType<decimal>(), .. limits];
        var (low, high) = levels is [] ? (0m, 1m) : (levels.Min(), levels.Max());
        var air = high == low ? Math.Max(Math.Abs(high), 1) * Air : (high - low) * Air;
        (_low, _high) = (low - air, high + air);
    }

    public int Width { get; }

    /// <summary>Values of the grid lines, from bottom to top.</summary>
    public IReadOnlyList<decimal> Grid => [.. Enumerable.Range(0, Lines).Select(line => _low + (_high - _low) * (2 * line + 1) / (2 * Lines))];

    /// <summary>SVG path of the values. A period without a value leaves a gap; no line crosses it.</summary>
    public string Line => string.Concat(_points.Select((point, index) => point.Value switch
    {
        null => "",
        { } value when index == 0 || _points[index - 1].Value is null => $"M{At(index, value)}",
        { } value => $"L{At(index, value)}",
    }));

    /// <summary>SVG path of the targets, drawn as steps because a target applies to the whole of its period.</summary>
    public string Goal => string.Concat(_points.Select((point, index) => point.Goal is { } goal
        ? $"{(index == 0 || _points[index - 1].Goal is null ? 'M' : 'L')}{Text(Left(index))} {Text(Y(goal))}H{Text(Right(index))}"
        : ""));

    /// <summary>The ranges of good values: x, y, width and height of a box for each period that has one.</summary>
    public IEnumerable<(string X, string Y, string Width, string Height)> Bands =>
        from point in _points.Index()
        where point.Item.HasBand
        let top = point.Item.High is { } high ? Y(high) : Top
        let bottom = point.Item.Low is { } low ? Y(low) : Bottom
        select (Text(Left(point.Index)), Text(top), Text(Right(point.Index) - Left(point.Index)), Text(Math.Max(0, bottom - top)));

    public string XOf(int index) => Text(X(index));

    public string YOf(decimal value) => Text(Y(value));

    private string At(int index, decimal value) => $"{XOf(index)} {YOf(value)}";

    private decimal Step => (Width - 2 * Side) / Math.Max(1, _points.Count - 1);

    private decimal X(int index) => _points.Count == 1 ? Width / 2m : Side + index * Step;

    private decimal Left(int index) => Math.Max(0, X(index) - Step / 2);

    private decimal Right(int index) => Math.Min(Width, X(index) + Step / 2);

    private decimal Y(decimal value) => Bottom - (value - _low) / (_high - _low) * (Bottom - Top);

    private static string Text(decimal number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
