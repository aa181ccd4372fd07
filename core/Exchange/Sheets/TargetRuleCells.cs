using System.Diagnostics;
using System.Globalization;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>The columns of a target, from Method to Choices: reads and writes the scoring method and its numbers.</summary>
internal static class TargetRuleCells
{
    private const string None = "None";
    private const char LineWithin = '\u2028';

    private static readonly string[] Columns = ["Method", "Target", "Baseline", "Form", "Lower fail", "Lower", "Upper", "Upper fail", "Red flag", "Goal", "Choices"];

    public static readonly Cell?[] Empty = new Cell?[Columns.Length];

    extension(RowReader row)
    {
        public bool HasTargetRule => !row.IsEmpty(Columns);

        /// <summary>The scoring method the row sets; null where the target ends.</summary>
        public ScoringMethod? TargetRule => NameMatching.Normalise(row.MethodName) switch
        {
            "none" => null,
            "ratiototarget" => new ScoringMethod.RatioToTarget(row.Of("Target"), row.Choice<RatioForm>("Form") ?? RatioForm.Linear),
            "baselinetotarget" => new ScoringMethod.BaselineToTarget(row.Of("Baseline"), row.Of("Target")),
            "goalpost" => new ScoringMethod.TargetRange(row.Of("Lower fail"), row.Of("Lower"), row.Of("Upper"), row.Of("Upper fail")),
            "goalredflag" => new ScoringMethod.GoalRedFlag(row.Of("Red flag"), row.Of("Goal")),
            "choice" => new ScoringMethod.Choice([.. row.Text("Choices").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Step(row, line)).OfType<ChoiceStep>()]),
            "notscored" => new ScoringMethod.NotScored(),
            _ => row.AddProblem<ScoringMethod>("Method", new NotOneOf(row.MethodName, "RatioToTarget, BaselineToTarget, GoalPost, GoalRedFlag, Choice, NotScored, None")),
        };

        private string MethodName => row.TrimmedText("Method") switch
        {
            { Length: > 0 } named => named,
            _ when !row.IsEmpty("Choices") => "Choice",
            _ when !row.IsEmpty("Red flag", "Goal") => "GoalRedFlag",
            _ when !row.IsEmpty("Lower fail", "Lower", "Upper", "Upper fail") => "GoalPost",
            _ when !row.IsEmpty("Baseline") => "BaselineToTarget",
            _ => "RatioToTarget",
        };

        private decimal Of(string column)
        {
            if (row.IsEmpty(column))
            {
                row.AddProblem(column, new MethodNeedsColumn(row.MethodName, column));
            }

            return row.Number(column) ?? 0;
        }
    }

    public static Cell?[] Of(ScoringMethod? marks)
    {
        var cells = new Cell?[Columns.Length];
        foreach (var (column, cell) in Filled(marks))
        {
            cells[Array.IndexOf(Columns, column)] = cell;
        }

        return cells;
    }

    private static IEnumerable<(string Column, Cell? Cell)> Filled(ScoringMethod? marks) => marks switch
    {
        null => [("Method", Cell.Of(None))],
        ScoringMethod.RatioToTarget ratio =>
            [("Method", Cell.Of("RatioToTarget")), ("Target", Cell.Of(ratio.Target)), ("Form", ratio.Form is RatioForm.Linear ? null : Cell.Of(SheetNames.Of(ratio.Form)))],
        ScoringMethod.BaselineToTarget line => [("Method", Cell.Of("BaselineToTarget")), ("Target", Cell.Of(line.Target)), ("Baseline", Cell.Of(line.Baseline))],
        ScoringMethod.TargetRange posts =>
        [
            ("Method", Cell.Of("GoalPost")), ("Lower fail", Cell.Of(posts.LowerFail)), ("Lower", Cell.Of(posts.Lower)),
            ("Upper", Cell.Of(posts.Upper)), ("Upper fail", Cell.Of(posts.UpperFail)),
        ],
        ScoringMethod.GoalRedFlag edges => [("Method", Cell.Of("GoalRedFlag")), ("Red flag", Cell.Of(edges.RedFlag)), ("Goal", Cell.Of(edges.Goal))],
        ScoringMethod.Choice choice => [("Method", Cell.Of("Choice")), ("Choices", Cell.Of(string.Join('\n', choice.Steps.Select(StepLine))))],
        ScoringMethod.NotScored => [("Method", Cell.Of("NotScored"))],
        _ => throw new UnreachableException(),
    };

    private static ChoiceStep? Step(RowReader row, string line) => line.Split('|', 3, StringSplitOptions.TrimEntries) is [var value, var points, var name]
        && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && decimal.TryParse(points, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var worth)
            ? new ChoiceStep(number, name.Replace(LineWithin, '\n'), worth)
            : row.AddProblem<ChoiceStep>("Choices", new NotAChoiceStep(line));

    private static string StepLine(ChoiceStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step.Value} | {step.Points} | {step.Name.Replace('\n', LineWithin)}");
}
