using System.Globalization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>A KPI's value as a message argument, formatted with the reader's culture.</summary>
public readonly record struct KpiValueText(decimal Value, KpiDefinition Kpi) : IFormattable
{
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => ValueText.Of(Value, Kpi, formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);
}
