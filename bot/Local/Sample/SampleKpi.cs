using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>A KPI of the sample with its history. Percents are 0 to 1.</summary>
internal sealed record SampleKpi(string Name, string Title, string Objective, decimal Weight)
{
    public KpiId Id => new(Name);

    public required string Measure { get; init; }

    public int Decimals { get; init; }

    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    public Frequency Frequency { get; init; } = Frequency.Monthly;

    public Aggregation Aggregation { get; init; } = Aggregation.Last;

    public TargetBasis Basis { get; init; } = TargetBasis.PeriodValue;

    public int? Rolling { get; init; }

    public bool IsCritical { get; init; }

    public UnitId? Unit { get; init; }

    public ScoringMethod? Marks { get; init; }

    /// <summary>The age of the month in which the present targets took effect;
    /// easier ones applied before. Null when they never changed.</summary>
    public int? RaisedAt { get; init; } = SampleTimeline.YearTurnAge;

    /// <summary>Its weight in the first year of the plan, when different.</summary>
    public decimal? EarlierWeight { get; init; }

    public SampleLine? Line { get; init; }

    /// <summary>Numerators by age, for events too rare for a line; 0 at every other age.</summary>
    public IReadOnlyDictionary<int, decimal> Counts { get; init; } = new Dictionary<int, decimal>();

    public decimal? Denominator { get; init; }

    /// <summary>What a rate's numerator and denominator count.</summary>
    public (string Numerator, string Denominator) Parts { get; init; } = ("", "");

    /// <summary>Its denominator is the number of values that were due.</summary>
    public bool IsOfValues { get; init; }

    public required PersonId Owner { get; init; }

    public PersonId? Provider { get; init; }

    public required string Source { get; init; }

    /// <summary>The owner's explanation when the status is red.</summary>
    public FreeText WhenRed { get; init; }

    /// <summary>For how many of the newest months nobody has reported a value.</summary>
    public int SilentFor { get; init; }

    public int? UnattestedAt { get; init; }

    public int? ProvisionalAt { get; init; }

    /// <summary>Why the newest period is reported as not applicable.</summary>
    public FreeText? NotApplicable { get; init; }

    /// <summary>Decimals of the number as it is stored.</summary>
    private int Digits => Measure is "%" ? Decimals + 2 : Decimals;

    /// <summary>The targets before they were raised: red flag and goal half a band easier.</summary>
    public ScoringMethod? EasierMarks => Marks is ScoringMethod.GoalRedFlag(var red, var goal) && RaisedAt is not null
        ? new ScoringMethod.GoalRedFlag(Rounded(red - (goal - red) / 2), Rounded(goal - (goal - red) / 2))
        : null;

    public static ScoringMethod Edges(decimal red, decimal goal) => new ScoringMethod.GoalRedFlag(red, goal);

    public Reading ReadingAt(int age, SampleAnchors anchors, int due) => (IsOfValues ? due : Denominator, Line?.At(age, anchors, Digits)) switch
    {
        ({ } below, { } value) => new Reading.Rate(Math.Round(value * below, MidpointRounding.AwayFromZero), below),
        ({ } below, null) => new Reading.Rate(Counts.GetValueOrDefault(age), below),
        (null, var value) => new Reading.Number(value.GetValueOrDefault()),
    };

    public KpiDefinition Definition(ReportingLag lag) => new()
    {
        Name = Title,
        Owner = Owner,
        Deputy = Owner == SamplePeople.Jonas ? SamplePeople.Priya : null,
        Provider = Provider,
        Objective = new ObjectiveId(Objective),
        Unit = Unit,
        Measure = Measure,
        Decimals = Decimals,
        Source = Source,
        Verification = "Compared with the source",
        Accuracy = "To the last digit shown",
        Numerator = Parts.Numerator,
        Denominator = Parts.Denominator,
        Polarity = Polarity,
        Frequency = Frequency,
        Aggregation = Aggregation,
        Rolling = Rolling,
        TargetBasis = Basis,
        IsCritical = IsCritical,
        Lag = lag,
    };

    private decimal Rounded(decimal number) => Math.Round(number, Digits, MidpointRounding.AwayFromZero);
}
