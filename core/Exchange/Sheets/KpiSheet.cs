using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class KpiSheet
{
    private static readonly KpiDefinition Defaults = new() { Name = "", Owner = default };

    public static readonly SheetLayout Layout = new()
    {
        Title = "KPIs",
        OtherNames = "KPI,Indicators,Measures,Metrics",
        Columns =
        [
            new("Id", "Short and for ever, as berth-time", "KPI,KPI id,Indicator id,Key,Code", IsRequired: true),
            new("Name", "As on the card", "KPI name,Indicator,Title"),
            new("Owner", "The id of the person who reports and attests", "KPI owner,Responsible,Accountable", IsRequired: true),
            new("Deputy", "The id of the one person who may stand in"),
            new("Provider", "The id of a person who reports and never attests", "Data provider"),
            new("Objective", "The id of the objective it measures", "Objective id,Goal"),
            new("Unit", "The id of a unit; its objective's where it is empty", "Unit id,Department"),
            new("Measure", "What is counted, as % or calls", "Unit of measure,UoM"),
            new("Decimals", "How many it is shown with", "Decimal places"),
            new("Formula", "In words", "Definition,Description,Calculation"),
            new("Source", "Where the number comes from", "Data source"),
            new("Verification", "How a value is checked before it is attested"),
            new("Accuracy", "How exact it has to be"),
            new("Numerator", "For a rate: what its first number counts"),
            new("Denominator", "For a rate: what its second number counts"),
            new("Polarity", "HigherIsBetter, LowerIsBetter, Range, TargetValue or Neutral", "Direction,Desired change"),
            new("Frequency", "Monthly, Quarterly, HalfYearly or Yearly"),
            new("Aggregation", "Sum, Average, Last, First, Min, Max, Count or RatioOfSums"),
            new("Rolling", "Judged over so many of the last periods together"),
            new("Target basis", "PeriodValue, CumulativeYtd or EndState"),
            new("Baseline", "The agreed start value", "Base value"),
            new("Amber", "Points from which it is amber; empty for the usual", "Amber from"),
            new("Green", "Points from which it is green; empty for the usual", "Green from"),
            new("Critical", "yes or no", "Is critical"),
            new("Attestation", "Stated or Verified", "Required attestation"),
            new("Available", "Working days after the end of a period until its value can be known"),
            new("Due", "Working days until it is asked for"),
            new("Lock", "Working days until it closes"),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.State.Kpis.Active.OrderBy(kpi => kpi.Id.Value, StringComparer.Ordinal).Select(kpi => Line(kpi.Id, kpi.Definition)),
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<KpiId>("Id");
        var held = known.State.Kpis.All.GetValueOrDefault(id)?.Definition;
        return
        [
            new DefineKpi(id, Judged(row, held ?? Defaults) with
            {
                Name = row.Required("Name", held?.Name),
                Owner = row.RequiredId("Owner", held?.Owner),
                Deputy = row.Id("Deputy", held?.Deputy),
                Provider = row.Id("Provider", held?.Provider),
                Objective = row.Id("Objective", held?.Objective),
                Unit = row.Id("Unit", held?.Unit),
                UnitOfMeasure = row.Text("Measure", held?.UnitOfMeasure),
                Formula = row.Text("Formula", held?.Formula),
                Source = row.Text("Source", held?.Source),
                Verification = row.Text("Verification", held?.Verification),
                Accuracy = row.Text("Accuracy", held?.Accuracy),
                Numerator = row.Text("Numerator", held?.Numerator),
                Denominator = row.Text("Denominator", held?.Denominator),
            }),
        ];
    }

    private static KpiDefinition Judged(RowReader row, KpiDefinition held) => held with
    {
        Decimals = row.WholeNumber("Decimals", held.Decimals) ?? Defaults.Decimals,
        Polarity = row.Choice<Polarity>("Polarity", held.Polarity) ?? Defaults.Polarity,
        Frequency = row.Choice<Frequency>("Frequency", held.Frequency) ?? Defaults.Frequency,
        Aggregation = row.Choice<Aggregation>("Aggregation", held.Aggregation) ?? Defaults.Aggregation,
        Rolling = row.WholeNumber("Rolling", held.Rolling),
        TargetBasis = row.Choice<TargetBasis>("Target basis", held.TargetBasis) ?? Defaults.TargetBasis,
        Baseline = row.Number("Baseline", held.Baseline),
        Thresholds = Edges(row, held.Thresholds),
        IsCritical = row.Boolean("Critical", held.IsCritical) ?? Defaults.IsCritical,
        RequiredAttestation = row.Choice<AttestationLevel>("Attestation", held.RequiredAttestation) ?? Defaults.RequiredAttestation,
        Deadlines = new(
            row.WholeNumber("Available", held.Deadlines.Available) ?? Defaults.Deadlines.Available,
            row.WholeNumber("Due", held.Deadlines.Due) ?? Defaults.Deadlines.Due,
            row.WholeNumber("Lock", held.Deadlines.Lock) ?? Defaults.Deadlines.Lock),
    };

    private static Thresholds? Edges(RowReader row, Thresholds? held) => (row.Number("Amber", held?.Amber), row.Number("Green", held?.Green)) switch
    {
        ({ } amber, { } green) => new Thresholds(amber, green),
        (null, null) => null,
        (null, _) => row.IsEmpty("Amber") ? row.AddProblem<Thresholds>("Amber", new CellIsEmpty()) : null,
        _ => row.IsEmpty("Green") ? row.AddProblem<Thresholds>("Green", new CellIsEmpty()) : null,
    };

    private static Cell?[] Line(KpiId id, KpiDefinition kpi) =>
    [
        Cell.Of(id.Value), Cell.Of(kpi.Name), Cell.Of(kpi.Owner.Value), Cell.Of(kpi.Deputy?.Value), Cell.Of(kpi.Provider?.Value),
        Cell.Of(kpi.Objective?.Value), Cell.Of(kpi.Unit?.Value), Cell.Of(kpi.UnitOfMeasure), Cell.Of(kpi.Decimals),
        Cell.Of(kpi.Formula), Cell.Of(kpi.Source), Cell.Of(kpi.Verification), Cell.Of(kpi.Accuracy), Cell.Of(kpi.Numerator), Cell.Of(kpi.Denominator),
        Cell.Of(SheetNames.Of(kpi.Polarity)), Cell.Of(SheetNames.Of(kpi.Frequency)), Cell.Of(SheetNames.Of(kpi.Aggregation)), Cell.Of(kpi.Rolling), Cell.Of(SheetNames.Of(kpi.TargetBasis)),
        Cell.Of(kpi.Baseline), Cell.Of(kpi.Thresholds?.Amber), Cell.Of(kpi.Thresholds?.Green), Cell.Of(kpi.IsCritical), Cell.Of(SheetNames.Of(kpi.RequiredAttestation)),
        Cell.Of(kpi.Deadlines.Available), Cell.Of(kpi.Deadlines.Due), Cell.Of(kpi.Deadlines.Lock),
    ];
}
