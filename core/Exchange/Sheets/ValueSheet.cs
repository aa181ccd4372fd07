using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>The reported values of KPIs, one row for each period. A row without a value or an absence changes nothing.</summary>
internal static class ValueSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Values",
        OtherNames = "Value,Actuals,Readings,Results",
        Columns =
        [
            new("KPI", "The id of a KPI", "KPI id,Indicator id,Id", IsRequired: true),
            new("Period", "As 2026-04 or 2026-04/P1M: the first month, and how many", "Month,Period start", IsRequired: true),
            new("Value", "A plain number", "Actual,Result,Reading"),
            new("Numerator", "For a rate: its first number"),
            new("Denominator", "For a rate: its second number"),
            new("Absence", "Why there is no value: NotDue, Withheld, NotApplicable, NotReady, NotSet", "Reason,Absence reason"),
            new("Note", "What readers should know", "Comment,Remark"),
            new("Provisional", "yes where it is announced to change", "Is provisional,Preliminary"),
        ],
        RowKey = row => $"{row.TrimmedText("KPI")}, {Month(row.TrimmedText("Period"))}",
        Read = Read,
        Write = known => known.State.Kpis.Active.OrderBy(kpi => kpi.Id.Value, StringComparer.Ordinal).SelectMany(kpi => kpi.Actuals.Select(value => Line(kpi.Id, value))),
    };

    private static string Month(string period) => period.Length > 7 ? period[..7] : period;

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var kpi = row.RequiredId<KpiId>("KPI");
        var (period, reading) = (PeriodOf(row, known.State.Kpis.All.GetValueOrDefault(kpi)), ReadingOf(row));
        var note = row.Text("Note") is { Length: > 0 } text ? new FreeText(text) : (FreeText?)null;
        var isProvisional = row.Boolean("Provisional") ?? false;
        return reading is null || period is null || IsHeld() ? [] : [new ReportKpiValue(kpi, period.Value, reading, note, isProvisional)];

        // Checked before the command is decided, because an unchanged value of a locked period would otherwise be refused.
        bool IsHeld() => known.State.Kpis.All.GetValueOrDefault(kpi)?.ActualIn(period.Value) is { } held
            && (held.Actual, held.IsProvisional) == (reading, isProvisional) && (note is null || held.Note == note);
    }

    private static Period? PeriodOf(RowReader row, Kpi? kpi)
    {
        var text = row.Required("Period").Trim();
        return text switch
        {
            "" => null,
            _ when Period.TryParse(text, out var whole) => whole,
            _ when Period.TryParse($"{(text is [.., '-', '0', '1'] and { Length: 10 } ? text[..7] : text)}/P1M", out var month) =>
                new Period(month.Start, (kpi?.Definition.Frequency ?? Frequency.Monthly).Months),
            _ => row.AddProblem<Period?>("Period", new NotAPeriod(text)),
        };
    }

    private static Actual? ReadingOf(RowReader row)
    {
        var ways = new[] { !row.IsEmpty("Value"), !row.IsEmpty("Numerator", "Denominator"), !row.IsEmpty("Absence") }.Count(given => given);
        return ways switch
        {
            0 => null,
            > 1 => Twice(),
            _ when !row.IsEmpty("Value") => row.Number("Value") is { } number ? Actual.FromDecimal(number) : null,
            _ when !row.IsEmpty("Absence") => row.Choice<AbsenceReason>("Absence") is { } reason ? new Actual.Absent(reason) : null,
            _ => (Part("Numerator"), Part("Denominator")) is ({ } numerator, { } denominator) ? new Actual.Rate(numerator, denominator) : null,
        };

        Actual? Twice()
        {
            row.AddProblem(new SeveralValuesInRow());
            return null;
        }

        decimal? Part(string column) => row.IsEmpty(column) ? row.AddProblem<decimal?>(column, new CellIsEmpty()) : row.Number(column);
    }

    private static Cell?[] Line(KpiId kpi, ActualVersion held) =>
    [
        Cell.Of(kpi.Value),
        Cell.Of(held.Period.Value),
        held.Actual is Actual.Number number ? Cell.Of(number.Amount) : null,
        held.Actual is Actual.Rate rate ? Cell.Of(rate.Numerator) : null,
        held.Actual is Actual.Rate { Denominator: var denominator } ? Cell.Of(denominator) : null,
        held.Actual is Actual.Absent absent ? Cell.Of(SheetNames.Of(absent.Reason)) : null,
        Cell.Of(held.Note?.Value),
        held.IsProvisional ? Cell.Of(true) : null,
    ];
}
