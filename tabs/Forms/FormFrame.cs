namespace StratexTeams.Tabs.Forms;

/// <summary>What all forms of a page share.</summary>
/// <param name="Address">Where they are sent.</param>
/// <param name="Id">Minted when the page was made: the same form pressed twice is one command.</param>
/// <param name="Pressed">The one that came back, if one did.</param>
public sealed record FormFrame(string Address, string Id, PressedForm? Pressed)
{
    public const string IdField = "form";
    public const string DoesField = "do";
    public const string ItemField = "item";

    public FormScope ScopeOf(FormKey key) => new(key, Pressed?.Key == key ? Pressed : null);
}
