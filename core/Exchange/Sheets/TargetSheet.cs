using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Targets;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>Targets and weights of KPIs, each valid from a day. A row without a target and a weight changes nothing; the method "None"
/// ends the target.</summary>
internal static class TargetSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Targets",
        OtherNames = "Target,Marks,Goals by date,Weights",
        Columns =
        [
            new("KPI", "The id of a KPI", "KPI id,Indicator id,Id", IsRequired: true),
            new("From", "The first day of a month, as 2026-04-01: it holds until the next row of the KPI", "Valid from,Since,Start", IsRequired: true),
            new("Method", "RatioToTarget, BaselineToTarget, GoalPost, GoalRedFlag, Choice, NotScored; None ends the target. Empty: by the numbers given", "Scoring method"),
            new("Target", "For RatioToTarget and BaselineToTarget", "Target value"),
            new("Baseline", "For BaselineToTarget: the value worth nothing", "Base value"),
            new("Form", "For RatioToTarget: Linear or Hyperbolic", "Ratio form"),
            new("Lower fail", "For GoalPost: no points from here down"),
            new("Lower", "For GoalPost: full marks from here", "Lower limit"),
            new("Upper", "For GoalPost: to here", "Upper limit"),
            new("Upper fail", "For GoalPost: no points from here up"),
            new("Red flag", "For GoalRedFlag: it turns red here", "Red"),
            new("Goal", "For GoalRedFlag: it turns green here"),
            new("Choices", "For Choice, one step a line: value | points | name"),
            new("Weight", "Relative to its siblings from this day on"),
        ],
        RowKey = row => $"{row.TrimmedText("KPI")}, {row.TrimmedText("From")}",
        Read = Read,
        Write = known => known.State.Kpis.Active.OrderBy(kpi => kpi.Id.Value, StringComparer.Ordinal).SelectMany(Lines),
        // A target is valid until the next one, so the rows are imported in the order of their dates.
        InDependencyOrder = table => table.Rows.OrderBy(row => new RowReader(table, row).TrimmedText("From"), StringComparer.Ordinal),
    };

    private static List<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var kpi = row.RequiredId<KpiId>("KPI");
        if (row.Date("From") is not { } from)
        {
            if (row.Problems is [])
            {
                row.Required("From");
            }

            return [];
        }

        List<ICommand> commands = [];
        if (row.HasTargetRule)
        {
            commands.Add(new SetTargets(kpi, from, row.TargetRule));
        }

        if (row.Number("Weight") is { } weight)
        {
            commands.Add(new SetKpiWeight(kpi, from, weight));
        }

        return commands;
    }

    private static IEnumerable<Cell?[]> Lines(Kpi kpi) =>
        from day in kpi.TargetRules.All.Select(step => step.From).Union(kpi.Weights.All.Select(step => step.From)).Order()
        let marks = kpi.TargetRules.All.Where(step => step.From == day).Select(step => (Found: true, step.Value)).FirstOrDefault()
        let weight = kpi.Weights.All.Where(step => step.From == day).Select(step => step.Value).FirstOrDefault()
        select new[] { Cell.Of(kpi.Id.Value), new Cell.CalendarDate(day) }.Concat(marks.Found ? TargetRuleCells.Of(marks.Value) : TargetRuleCells.Empty).Append(Cell.Of(weight)).ToArray();
}
