using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Kpis;

public static class KpiIds
{
    extension(KpiId kpi)
    {
        /// <summary>Short enough for a card's row and a line of a workbook.</summary>
        public bool IsSound => kpi.Value is { } value && value.Flaw is null;
    }
}
