namespace StratexTeams.Tabs.Forms;

/// <summary>What all forms of a page share.</summary>
/// <param name="Address">The address that the forms post to.</param>
/// <param name="Id">Generated with the page, so that submitting the same form twice is one command.</param>
/// <param name="Pressed">The form that was refused and is shown again, or null.</param>
public sealed record FormFrame(string Address, string Id, PressedForm? Pressed)
{
    public const string IdField = "form";
    public const string DoesField = "do";
    public const string ItemField = "item";

    public FormScope ScopeOf(FormKey key) => new(key, Pressed?.Key == key ? Pressed : null);
}
