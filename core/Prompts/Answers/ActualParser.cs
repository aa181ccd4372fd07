using System.Globalization;
using System.Text.RegularExpressions;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>Parses the text of a line into a value of its KPI, or says why it cannot be parsed.</summary>
internal static partial class ActualParser
{
    private const decimal Percent = 100m;

    public static (Actual? Reading, Sentence? Problem) Of(Kpi kpi, Period period, RowInput typed, CultureInfo numbers)
    {
        var definition = kpi.Definition;
        if (definition.Aggregation is Aggregation.RatioOfSums)
        {
            return Rate(Parts(typed), LastOf(kpi, period), numbers);
        }

        if (kpi.TargetRules.At(period.Start) is ScoringMethod.Choice)
        {
            return decimal.TryParse(typed.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var step) ? (step, null) : (null, new TextIsNotANumber(typed.Value));
        }

        var scale = definition.UnitOfMeasure is "%" ? Percent : 1m;
        var (number, problem) = Number(typed.Value, definition.UnitOfMeasure, LastOf(kpi, period)?.Value * scale, numbers);
        return (number is { } value ? new Actual.Number(value / scale) : null, problem);
    }

    private static Actual? LastOf(Kpi kpi, Period period) => kpi.LatestBefore(period)?.Actual;

    // "412/477" and "412 of 477" in the first field give both parts of a rate.
    private static (string Numerator, string Denominator) Parts(RowInput typed) =>
        typed.Denominator.Length == 0 && TwoParts().Match(typed.Value) is { Success: true } both ? (both.Groups["one"].Value, both.Groups["other"].Value) : (typed.Value, typed.Denominator);

    private static (Actual? Reading, Sentence? Problem) Rate((string Numerator, string Denominator) parts, Actual? last, CultureInfo numbers)
    {
        if (parts.Numerator.Length == 0 || parts.Denominator.Length == 0)
        {
            return (null, new BothRatePartsRequired());
        }

        var held = last as Actual.Rate;
        var (numerator, problem) = Number(parts.Numerator, "", held?.Numerator, numbers);
        var (denominator, other) = Number(parts.Denominator, "", held?.Denominator, numbers);
        return (problem ?? other) is { } sentence ? (null, sentence) : (new Actual.Rate(numerator.GetValueOrDefault(), denominator.GetValueOrDefault()), null);
    }

    private static (decimal? Value, Sentence? Problem) Number(string text, string measure, decimal? last, CultureInfo numbers) =>
        ParsedNumber.Of(text, numbers.NumberFormat, measure, last) switch
        {
            ParsedNumber.Read read => (read.Value, null),
            ParsedNumber.Ambiguous two => (null, new TypedNumberIsAmbiguous(text, Text(two.Own, numbers), Text(two.Other, numbers))),
            ParsedNumber.NotANumber { Meant: { } meant } none => (null, new DidYouMeanNumber(none.Text, Text(meant, numbers))),
            ParsedNumber.NotANumber none => (null, new TextIsNotANumber(none.Text)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Text(decimal value, CultureInfo numbers) => value.ToString("#,##0.########", numbers);

    [GeneratedRegex(@"^\s*(?<one>.+?)\s*(?:/|\b(?:of|von|av|de|z|di)\b|من)\s*(?<other>.+?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwoParts();
}
