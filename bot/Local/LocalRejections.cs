using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Local;

/// <param name="Now">As it is typed.</param>
public sealed record ClockCannotGoBack(string Now) : Rejection("clock-only-forward");

/// <param name="Now">As it is typed.</param>
public sealed record ClockMoveTooFar(int MaxDays, string Now) : Rejection("clock-step-too-large");

public sealed record ClockFileInvalid(string File) : Rejection("clock-file-damaged");

public sealed record InvalidTime() : Rejection("invalid-moment");

public sealed record UnknownLocalPerson(string Person) : Rejection("unknown-person");

public sealed record CannotSignIn(string Person) : Rejection("cannot-sign-in");

public sealed record UnknownLocalOrganisation(string Tenant) : Rejection("unknown-local-organisation");

public sealed record UnknownJob(string Name, string Known) : Rejection("unknown-job");

public sealed record MessageTextRequired(int Longest) : Rejection("text-required");

public sealed record FormRequired() : Rejection("form-required");
