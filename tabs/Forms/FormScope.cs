namespace StratexTeams.Tabs.Forms;

/// <summary>One form's state, as its fields need it.</summary>
/// <param name="Pressed">Set when this form was refused and is shown again.</param>
public sealed record FormScope(FormKey Key, PressedForm? Pressed)
{
    public string IdOf(string field) => $"{Key.Anchor}-{field}";

    public string RefusalId => $"{Key.Anchor}-refusal";

    /// <summary>What the person typed, else the stored value.</summary>
    public string Kept(string field, string holds) => Pressed?.Fields.GetValueOrDefault(field) ?? holds;
}
