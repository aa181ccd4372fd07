using StratexTeams.Core.EventLog;

namespace StratexTeams.Tabs.Forms;

// Of forms, before anything is decided: the rest is refused by the rules themselves.
public sealed record NotAWeight(string Text) : Rejection;

public sealed record NotAPlace(string Text) : Rejection;

public sealed record ChooseAPerson : Rejection;

public sealed record NotSavedYet : Rejection;

public sealed record FormIsTooOld : Rejection;
