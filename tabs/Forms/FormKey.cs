namespace StratexTeams.Tabs.Forms;

/// <summary>Which form of a page: what it does, and to what; an empty item is a new one.</summary>
public readonly record struct FormKey(string Does, string Item = "")
{
    /// <summary>For the element's id.</summary>
    public string Anchor => Item is "" ? Does : $"{Does}-{Item}";
}
