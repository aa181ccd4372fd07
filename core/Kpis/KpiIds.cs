using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Kpis;

public static class KpiIds
{
    extension(KpiId kpi)
    {
        /// <summary>True for a single-line id short enough for a card row and a workbook cell.</summary>
        public bool IsValid => kpi.Value is { } value && value.Flaw is null;
    }
}
