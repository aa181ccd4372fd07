using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local;

/// <param name="Now">As it is typed.</param>
public sealed record ClockRunsForward(string Now) : Rejection;

/// <param name="Now">As it is typed.</param>
public sealed record ClockMovesInSteps(int Days, string Now) : Rejection;

public sealed record ClockFileIsBroken(string File) : Rejection;

public sealed record NotAMoment : Rejection;

public sealed record NobodyHere(string Person) : Rejection;

public sealed record CannotSignIn(string Person) : Rejection;

public sealed record NotAnOrganisationHere(string Tenant) : Rejection;

public sealed record UnknownJob(string Name, string Known) : Rejection;

public sealed record SaySomething(int Longest) : Rejection;

public sealed record SendAForm : Rejection;
