using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local;

/// <param name="Now">As it is typed.</param>
public sealed record ClockRunsForward(string Now) : Rejection("clock-only-forward");

/// <param name="Now">As it is typed.</param>
public sealed record ClockMovesInSteps(int Days, string Now) : Rejection("clock-step-too-large");

public sealed record ClockFileIsBroken(string File) : Rejection("clock-file-damaged");

public sealed record NotAMoment() : Rejection("invalid-moment");

public sealed record NobodyHere(string Person) : Rejection("unknown-person");

public sealed record CannotSignIn(string Person) : Rejection("cannot-sign-in");

public sealed record NotAnOrganisationHere(string Tenant) : Rejection("unknown-local-organisation");

public sealed record UnknownJob(string Name, string Known) : Rejection("unknown-job");

public sealed record SaySomething(int Longest) : Rejection("text-required");

public sealed record SendAForm() : Rejection("form-required");
