using System.Diagnostics;
using System.Globalization;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

/// <summary>
/// Formats KPI values: "88.2 %", "27.9 h", "86.4 % (412 of 477)". Words are in the reader's language, numbers in the
/// reader's number format.
/// </summary>
public static class FigureText
{
    // Numerators and denominators are shown unrounded.
    private const string AsGiven = "#,##0.########";

    public static string Of(decimal value, KpiDefinition kpi, CultureInfo numbers) => kpi.Measure switch
    {
        "" => Number(value, kpi.Decimals, numbers),
        "%" => $"{Number(value * 100, kpi.Decimals, numbers)} %",
        var measure => $"{Number(value, kpi.Decimals, numbers)} {measure}",
    };

    /// <param name="marks">The target of the period; with a qualitative scale the value is shown by its name.</param>
    public static string Of(Reading reading, KpiDefinition kpi, ScoringMethod? marks, CultureInfo reader, CultureInfo numbers) => reading switch
    {
        Reading.Absent absent => Sentences.Of(WordsFor(absent.Reason), reader),
        Reading.Rate rate when rate.Value is { } value => Sentences.Of(new RateFigure(Of(value, kpi, numbers), Given(rate.Numerator, numbers), Given(rate.Denominator, numbers)), reader),
        Reading.Rate rate => Sentences.Of(new RateOverNothing(Given(rate.Numerator, numbers)), reader),
        Reading.Number number when marks is ScoringMethod.Choice choice && choice.Steps.FirstOrDefault(step => step.Value == number.Amount) is { } step => step.Name,
        Reading.Number number => Of(number.Amount, kpi, numbers),
        _ => throw new UnreachableException(),
    };

    private static string Number(decimal value, int decimals, CultureInfo numbers) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", numbers);

    private static string Given(decimal value, CultureInfo numbers) => value.ToString(AsGiven, numbers);

    private static Sentence WordsFor(AbsenceReason reason) => reason switch
    {
        AbsenceReason.NotSet => new NoValueYet(),
        AbsenceReason.NotDue => new NoValueDue(),
        AbsenceReason.Withheld => new ValueWithheld(),
        AbsenceReason.NotApplicable => new NothingToMeasure(),
        AbsenceReason.NotReady => new ValueNotReady(),
    };
}
