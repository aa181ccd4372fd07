using System.Diagnostics;
using System.Globalization;
using System.Text;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Attestation;

/// <summary>What an attestation binds to: the value with both its parts, the marks it is held against, and what the value means.</summary>
public static class AttestedContent
{
    // Dividing by a one with 28 zeros drops the zeros a decimal may carry at its end, so that 1.80 and 1.8 are one number.
    private const decimal One = 1.0000000000000000000000000000m;

    extension(Kpi kpi)
    {
        /// <summary>The same for the same value, however its numbers are written; null when the period holds none.</summary>
        public Sha256? Covered(Period period) => kpi.ActualIn(period) is { Actual.Value: not null } held
            ? Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', Parts(kpi, held))))
            : null;
    }

    // One line for each part. The words in here are hashed: attestations lapse when one of them changes, so none follows a name in the code.
    private static IEnumerable<string> Parts(Kpi kpi, ActualVersion held) =>
    [
        kpi.Id.Value,
        held.Period.Value,
        held.IsProvisional ? "provisional" : "final",
        .. NumbersOf(held.Actual).Select(Canonical),
        .. kpi.RuleBy(kpi.TargetRules.At(held.Period.Start)) is { } rule ? PartsOf(rule) : ["noTarget"],
        kpi.FormulaVersion.ToString(CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<string> PartsOf(ScoringRule rule) =>
    [
        .. rule.Method switch
        {
            ScoringMethod.BaselineToTarget line => ["baselineToTarget", Canonical(line.Baseline), Canonical(line.Target)],
            ScoringMethod.RatioToTarget ratio => ["ratioToTarget", TagOf(ratio.Form), Canonical(ratio.Target)],
            ScoringMethod.TargetRange range =>
                ["targetRange", Canonical(range.LowerFail), Canonical(range.Lower), Canonical(range.Upper), Canonical(range.UpperFail)],
            ScoringMethod.GoalRedFlag edges => ["goalRedFlag", Canonical(edges.RedFlag), Canonical(edges.Goal)],
            ScoringMethod.Choice choice => ["choice", .. choice.Steps.SelectMany(step => new[] { Canonical(step.Value), Canonical(step.Points) })],
            ScoringMethod.NotScored => (string[])["notScored"],
            _ => throw new UnreachableException(),
        },
        Optional(rule.Baseline),
        Optional(rule.Thresholds?.Amber),
        Optional(rule.Thresholds?.Green),
    ];

    private static string TagOf(RatioForm form) => form switch
    {
        RatioForm.Linear => "linear",
        RatioForm.Hyperbolic => "hyperbolic",
    };

    private static IEnumerable<decimal> NumbersOf(Actual reading) => reading is Actual.Rate rate
        ? [rate.Numerator, rate.Denominator]
        : [reading.Value.GetValueOrDefault()];

    private static string Canonical(decimal number) => (number / One).ToString(CultureInfo.InvariantCulture);

    private static string Optional(decimal? number) => number is { } given ? Canonical(given) : "none";
}
