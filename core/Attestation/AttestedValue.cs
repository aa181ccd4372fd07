using System.Globalization;
using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Attestation;

/// <summary>What an attestation binds to: the value with both its parts, the marks it is held against, and what the value means.</summary>
public static class AttestedValue
{
    // Dividing by a one with 28 zeros drops the zeros a decimal may carry at its end, so that 1.80 and 1.8 are one number.
    private const decimal One = 1.0000000000000000000000000000m;

    extension(Kpi kpi)
    {
        /// <summary>The same for the same value, however its numbers are written; null when the period holds none.</summary>
        public Sha256? Covered(Period period) => kpi.ValueOf(period) is { Reading.Value: not null } held
            ? Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', Parts(kpi, held))))
            : null;
    }

    private static IEnumerable<string> Parts(Kpi kpi, KpiValue held) =>
    [
        kpi.Id.Value,
        held.Period.Value,
        held.IsProvisional ? "provisional" : "final",
        .. NumbersOf(held.Reading).Select(Canonical),
        kpi.Marks.At(held.Period.Start)?.GetType().Name ?? "no target",
        .. (kpi.RuleBy(kpi.Marks.At(held.Period.Start))?.Numbers ?? []).Select(Canonical),
        kpi.FormulaVersion.ToString(CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<decimal> NumbersOf(Reading reading) => reading is Reading.Rate rate
        ? [rate.Numerator, rate.Denominator]
        : [reading.Value.GetValueOrDefault()];

    private static string Canonical(decimal number) => (number / One).ToString(CultureInfo.InvariantCulture);
}
