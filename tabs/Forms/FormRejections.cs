using StratexTeams.Core.EventLog;

namespace StratexTeams.Tabs.Forms;

// Of forms, before anything is decided: the rest is refused by the rules themselves.
public sealed record NotAWeight(string Text) : Rejection("invalid-weight");

public sealed record NotAPlace(string Text) : Rejection("invalid-place");

public sealed record ChooseAPerson() : Rejection("person-required");

public sealed record NotSavedYet() : Rejection("not-saved");

public sealed record FormIsTooOld() : Rejection("form-too-old");
