using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

public sealed record OrganisationSettingsWereChanged(string Name) : Sentence;

public sealed record RollupPolicyWasSet : Sentence;

public sealed record StatementsWereWritten : Sentence;

public sealed record PlanWasBaselined(int Version) : Sentence;

public sealed record RoleWasGranted(PersonId Person, Role Role) : Sentence;

public sealed record RoleWasWithdrawn(PersonId Person, Role Role) : Sentence;

public sealed record DutiesWereDelegated(PersonId Person, PersonId Deputy, DateOnly From, DateOnly Until) : Sentence;

public sealed record UnitWasDefined(string Name) : Sentence;

public sealed record PerspectiveWasDefined(string Name) : Sentence;

public sealed record ThemeWasDefined(string Name, decimal Weight, PersonId Executive) : Sentence;

public sealed record ObjectiveWasDefined(string Name, PersonId Owner) : Sentence;

public sealed record ObjectiveWasRetired(ObjectiveId Objective) : Sentence;

public sealed record ObjectivesWereLinked(ObjectiveId Cause, ObjectiveId Effect) : Sentence;

public sealed record ObjectivesWereUnlinked(ObjectiveId Cause, ObjectiveId Effect) : Sentence;

public sealed record PeriodWasLocked(Period Period) : Sentence;

public sealed record ActionWasAgreed(FreeText Text, PersonId Owner, DateOnly Due) : Sentence;

public sealed record ActionWasClosed : Sentence;

public sealed record ActionWasAbandoned(FreeText Reason) : Sentence;

public sealed record KpiWasDefined(string Name, PersonId Owner) : Sentence;

public sealed record KpiWeightWasSet(decimal Weight, DateOnly From) : Sentence;

public sealed record KpiWasRetired : Sentence;

public sealed record BaselineAndTargetWereSet(decimal Baseline, decimal Target, DateOnly From) : Sentence;

public sealed record TargetWasSet(decimal Target, DateOnly From) : Sentence;

public sealed record TargetRangeWasSet(decimal Lower, decimal Upper, DateOnly From) : Sentence;

public sealed record GoalAndRedFlagWereSet(decimal Goal, decimal RedFlag, DateOnly From) : Sentence;

public sealed record ChoiceStepsWereSet(string Choices, DateOnly From) : Sentence;

public sealed record ScoringWasEnded(DateOnly From) : Sentence;

public sealed record TargetWasEnded(DateOnly From) : Sentence;

public sealed record ValueWasReported(Period Period, Actual Actual) : Sentence;

public sealed record ProvisionalValueWasReported(Period Period, Actual Actual) : Sentence;

public sealed record NoChangeWasReported(Period Period, Actual Actual) : Sentence;

public sealed record ValueWasCorrected(Period Period, Actual Actual) : Sentence;

public sealed record ValueWasRestated(Period Period, Actual Actual, FreeText? Reason) : Sentence;

public sealed record ValueWasNotReady(Period Period) : Sentence;

public sealed record ValueWasNotApplicable(Period Period, FreeText? Reason) : Sentence;

public sealed record ValueWasWithheld(Period Period, FreeText? Reason) : Sentence;

public sealed record ValueWasWithdrawn(Period Period) : Sentence;

public sealed record ValueWasAttested(Period Period) : Sentence;

public sealed record ValueWasVerified(Period Period) : Sentence;

public sealed record AttestationWasDeclined(Period Period, FreeText Note) : Sentence;
