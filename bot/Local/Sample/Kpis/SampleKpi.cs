using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Local.Sample.Kpis;

/// <summary>A KPI of the sample with its history. Percents are 0 to 1.</summary>
internal sealed record SampleKpi(string Name, string Title, string Objective, decimal Weight)
{
    public KpiId Id => new(Name);

    public required string UnitOfMeasure { get; init; }

    public int Decimals { get; init; }

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public Frequency Frequency { get; init; } = Frequency.Monthly;

    public Aggregation Aggregation { get; init; } = Aggregation.Last;

    public TargetBasis Basis { get; init; } = TargetBasis.PeriodValue;

    public int? Rolling { get; init; }

    public bool IsCritical { get; init; }

    public UnitId? Unit { get; init; }

    public ScoringMethod? TargetRule { get; init; }

    /// <summary>The age of the month in which the present targets took effect;
    /// easier ones applied before. Null when they never changed.</summary>
    public int? TargetsRaisedAge { get; init; } = SampleTimeline.SecondPlanYearAge;

    /// <summary>Its weight in the first year of the plan, when different.</summary>
    public decimal? EarlierWeight { get; init; }

    public SampleSeries? Series { get; init; }

    /// <summary>Numerators by age, for events too rare for a line; 0 at every other age.</summary>
    public IReadOnlyDictionary<int, decimal> Counts { get; init; } = new Dictionary<int, decimal>();

    public decimal? Denominator { get; init; }

    /// <summary>What a rate's numerator and denominator count.</summary>
    public (string Numerator, string Denominator) RateLabels { get; init; } = ("", "");

    /// <summary>Its denominator is the number of values that were due.</summary>
    public bool CountsDueValues { get; init; }

    public required PersonId Owner { get; init; }

    public PersonId? Provider { get; init; }

    public required string Source { get; init; }

    /// <summary>The owner's explanation when the status is red.</summary>
    public FreeText RedExplanation { get; init; }

    /// <summary>For how many of the newest months nobody has reported a value.</summary>
    public int UnreportedMonths { get; init; }

    public int? UnattestedAge { get; init; }

    public int? ProvisionalAge { get; init; }

    /// <summary>Why the newest period is reported as not applicable.</summary>
    public FreeText? NotApplicableReason { get; init; }

    /// <summary>Decimals of the number as it is stored.</summary>
    private int StoredDecimals => UnitOfMeasure is "%" ? Decimals + 2 : Decimals;

    /// <summary>The targets before they were raised: red flag and goal half a band easier.</summary>
    public ScoringMethod? EarlierTargetRule => TargetRule is ScoringMethod.GoalRedFlag(var red, var goal) && TargetsRaisedAge is not null
        ? new ScoringMethod.GoalRedFlag(Rounded(red - (goal - red) / 2), Rounded(goal - (goal - red) / 2))
        : null;

    public static ScoringMethod RedFlagAndGoal(decimal red, decimal goal) => new ScoringMethod.GoalRedFlag(red, goal);

    public Actual ActualAt(int age, SampleAnchorAges anchors, int due) => (CountsDueValues ? due : Denominator, Series?.At(age, anchors, StoredDecimals)) switch
    {
        ({ } below, { } value) => new Actual.Rate(Math.Round(value * below, MidpointRounding.AwayFromZero), below),
        ({ } below, null) => new Actual.Rate(Counts.GetValueOrDefault(age), below),
        (null, var value) => new Actual.Number(value.GetValueOrDefault()),
    };

    public KpiDefinition Definition(ReportingDeadlines deadlines) => new()
    {
        Name = Title,
        Owner = Owner,
        Deputy = Owner == SamplePeople.Jonas ? SamplePeople.Priya : null,
        Provider = Provider,
        Objective = new ObjectiveId(Objective),
        Unit = Unit,
        UnitOfMeasure = UnitOfMeasure,
        Decimals = Decimals,
        Source = Source,
        Verification = "Compared with the source",
        Accuracy = "To the last digit shown",
        Numerator = RateLabels.Numerator,
        Denominator = RateLabels.Denominator,
        Polarity = Polarity,
        Frequency = Frequency,
        Aggregation = Aggregation,
        Rolling = Rolling,
        TargetBasis = Basis,
        IsCritical = IsCritical,
        Deadlines = deadlines,
    };

    private decimal Rounded(decimal number) => Math.Round(number, StoredDecimals, MidpointRounding.AwayFromZero);
}
