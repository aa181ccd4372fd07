using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record KpiHead(string Measure, string Owner) : Sentence;

public sealed record AgainstTarget(string Target) : Sentence;

public sealed record NoTargetSet : Sentence;

public sealed record NoValueAtAll : Sentence;

public sealed record OnlyPublishedFigures : Sentence;

public sealed record ChartLabel(string Kpi, string From, string To) : Sentence;

public sealed record GoodRange : Sentence;

public sealed record TargetLine : Sentence;

public sealed record FiguresCaption(string Kpi) : Sentence;

public sealed record PeriodColumn : Sentence;

public sealed record AttestedColumn : Sentence;

public sealed record TrendColumn : Sentence;

public sealed record LevelIsStated : Sentence;

public sealed record LevelIsVerified : Sentence;

public sealed record LevelIsNone : Sentence;

public sealed record TrendIsUp : Sentence;

public sealed record TrendIsLevel : Sentence;

public sealed record TrendIsDown : Sentence;

public sealed record ShowFigures : Sentence;

public sealed record ShowSignals : Sentence;

public sealed record SignalsTitle : Sentence;

public sealed record SignalsChartLabel(string Kpi, string Lower, string Upper) : Sentence;

public sealed record LimitsAre(string Mean, string Lower, string Upper) : Sentence;

public sealed record TooFewForLimits(int Points, int Needed) : Sentence;

public sealed record NoSignal : Sentence;

public sealed record SignalOutside(string Period) : Sentence;

public sealed record SignalsOutside(string From, string To) : Sentence;

public sealed record SignalOneSided(string From, string To) : Sentence;

public sealed record SignalRising(string From, string To) : Sentence;

public sealed record SignalFalling(string From, string To) : Sentence;

public sealed record ForecastIs(string Figure, int Points) : Sentence;

public sealed record ForecastNeedsPoints(int Needed) : Sentence;

public sealed record ForecastAfterAShift : Sentence;

public sealed record MeaningTitle : Sentence;

public sealed record FormulaTerm : Sentence;

public sealed record SourceTerm : Sentence;

public sealed record VerificationTerm : Sentence;

public sealed record AccuracyTerm : Sentence;

public sealed record OwnerTerm : Sentence;

public sealed record DeputyTerm : Sentence;

public sealed record ProviderTerm : Sentence;

public sealed record NotGiven : Sentence;

public sealed record VersionsTitle : Sentence;

public sealed record ShowEarlierVersions : Sentence;

public sealed record ValueReportedBy(string Figure, string Person, string When) : Sentence;

public sealed record NoChangeReportedBy(string Figure, string Person, string When) : Sentence;

public sealed record ValueCorrectedBy(string Figure, string Person, string When) : Sentence;

public sealed record ValueRestatedBy(string Figure, string Person, string When) : Sentence;

public sealed record NoteWrittenBy(string Note) : Sentence;

public sealed record AttestedBy(string Person, string When) : Sentence;

public sealed record VerifiedBy(string Person, string When) : Sentence;

public sealed record AttestationLapsed(string Person, string When) : Sentence;

public sealed record AttestationDeclinedBy(string Person, string When, string Note) : Sentence;
