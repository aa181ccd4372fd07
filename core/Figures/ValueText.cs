using System.Diagnostics;
using System.Globalization;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

/// <summary>
/// Formats KPI values: "88.2 %", "27.9 h", "86.4 % (412 of 477)". Words are in the reader's language, numbers in the
/// reader's number format.
/// </summary>
public static class ValueText
{
    // Numerators and denominators are shown unrounded.
    private const string UnroundedFormat = "#,##0.########";

    public static string Of(decimal value, KpiDefinition kpi, CultureInfo numbers) => kpi.UnitOfMeasure switch
    {
        "" => Number(value, kpi.Decimals, numbers),
        "%" => $"{Number(value * 100, kpi.Decimals, numbers)} %",
        var measure => $"{Number(value, kpi.Decimals, numbers)} {measure}",
    };

    /// <param name="targetRule">The target of the period; with a qualitative scale the value is shown by its name.</param>
    public static string Of(Actual actual, KpiDefinition kpi, ScoringMethod? targetRule, CultureInfo reader, CultureInfo numbers) => actual switch
    {
        Actual.Absent absent => SentenceCatalog.Text(MessageFor(absent.Reason), reader),
        Actual.Rate rate when rate.Value is { } value => SentenceCatalog.Text(new RateWithParts(Of(value, kpi, numbers), Unrounded(rate.Numerator, numbers), Unrounded(rate.Denominator, numbers)), reader),
        Actual.Rate rate => SentenceCatalog.Text(new RateOverNothing(Unrounded(rate.Numerator, numbers)), reader),
        Actual.Number number when targetRule is ScoringMethod.Choice choice && choice.Steps.FirstOrDefault(step => step.Value == number.Amount) is { } step => step.Name,
        Actual.Number number => Of(number.Amount, kpi, numbers),
        _ => throw new UnreachableException(),
    };

    private static string Number(decimal value, int decimals, CultureInfo numbers) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", numbers);

    private static string Unrounded(decimal value, CultureInfo numbers) => value.ToString(UnroundedFormat, numbers);

    private static Sentence MessageFor(AbsenceReason reason) => reason switch
    {
        AbsenceReason.NotSet => new NoValueYet(),
        AbsenceReason.NotDue => new NoValueDue(),
        AbsenceReason.Withheld => new ValueWithheld(),
        AbsenceReason.NotApplicable => new NothingToMeasure(),
        AbsenceReason.NotReady => new ValueNotReady(),
    };
}
