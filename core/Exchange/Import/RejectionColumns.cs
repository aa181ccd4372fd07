using System.Collections.Frozen;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>The columns of a row that a rejection is about, where that is known.</summary>
internal static class RejectionColumns
{
    private static readonly FrozenDictionary<Type, string[]> Columns = new Dictionary<Type, string[]>
    {
        [typeof(NameIsMissing)] = ["Name"],
        [typeof(NameIsTooLong)] = ["Name"],
        [typeof(UnknownTimeZone)] = ["Time zone"],
        [typeof(InvalidMonth)] = ["Fiscal year start"],
        [typeof(WorkingDaysMissing)] = ["Working days"],
        [typeof(UnknownUnit)] = ["Unit", "Parent"],
        [typeof(UnitInsideItself)] = ["Parent"],
        [typeof(UnknownTheme)] = ["Theme"],
        [typeof(UnknownPerspective)] = ["Perspective"],
        [typeof(UnknownObjective)] = ["Objective"],
        [typeof(LinksFormACircle)] = ["Effect"],
        [typeof(WeightBelowZero)] = ["Weight"],
        [typeof(InvalidKpiId)] = ["Id"],
        [typeof(UnknownKpi)] = ["KPI"],
        [typeof(DecimalsOutOfBounds)] = ["Decimals"],
        [typeof(RollingOutOfBounds)] = ["Rolling"],
        [typeof(DeadlinesOutOfOrder)] = ["Due"],
        [typeof(AttestationIsRequired)] = ["Attestation"],
        [typeof(NotTheFirstOfAMonth)] = ["From"],
        [typeof(NotAPeriodOfTheKpi)] = ["Period"],
        [typeof(PeriodIsNotOver)] = ["Period"],
        [typeof(PeriodIsLocked)] = ["Period"],
        [typeof(DenominatorBelowZero)] = ["Denominator"],
        [typeof(DenominatorIsZero)] = ["Denominator"],
        [typeof(NeedsBothParts)] = ["Value"],
        [typeof(NotAChoice)] = ["Value"],
        [typeof(AbsenceNeedsANote)] = ["Note"],
        [typeof(CorrectionNeedsAReason)] = ["Note"],
    }.ToFrozenDictionary();

    public static IReadOnlyList<string> ColumnsOf(Rejection reason) => Columns.GetValueOrDefault(reason.GetType(), []);

    /// <summary>The sheet and the key of the item that the rejection says is unknown; null for other rejections.</summary>
    public static (string Title, string Key)? MissingOf(Rejection reason) => reason switch
    {
        UnknownUnit e => (UnitSheet.Layout.Title, e.Unit.Value),
        UnknownTheme e => (ThemeSheet.Layout.Title, e.Theme.Value),
        UnknownPerspective e => (PerspectiveSheet.Layout.Title, e.Perspective.Value),
        UnknownObjective e => (ObjectiveSheet.Layout.Title, e.Objective.Value),
        UnknownKpi e => (KpiSheet.Layout.Title, e.Kpi.Value),
        _ => null,
    };
}
