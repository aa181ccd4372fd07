namespace StratexTeams.Tabs.Forms;

/// <summary>What the fields of a form know of it.</summary>
/// <param name="Pressed">Set when this form came back.</param>
public sealed record FormScope(FormKey Key, PressedForm? Pressed)
{
    public string IdOf(string field) => $"{Key.Anchor}-{field}";

    public string RefusalId => $"{Key.Anchor}-refusal";

    /// <summary>What was typed, else what holds.</summary>
    public string Kept(string field, string holds) => Pressed?.Fields.GetValueOrDefault(field) ?? holds;
}
