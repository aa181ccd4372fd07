using StratexTeams.Core.EventLog;

namespace StratexTeams.Tabs.Forms;

/// <summary>A submitted form that was refused: which form, what was typed into it, and the reason.</summary>
public sealed record PressedForm(FormKey Key, IReadOnlyDictionary<string, string> Fields, Rejection Reason);
