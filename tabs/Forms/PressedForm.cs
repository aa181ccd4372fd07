using StratexTeams.Core.EventLog;

namespace StratexTeams.Tabs.Forms;

/// <summary>A form that came back: which one it was, what was typed into it, and why it was not done.</summary>
public sealed record PressedForm(FormKey Key, IReadOnlyDictionary<string, string> Fields, Rejection Reason);
