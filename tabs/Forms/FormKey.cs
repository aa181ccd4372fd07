namespace StratexTeams.Tabs.Forms;

/// <summary>Identifies a form on a page: its action, and the item it acts on. An empty item means a new one.</summary>
public readonly record struct FormKey(string Does, string Item = "")
{
    /// <summary>The id of the form's element.</summary>
    public string Anchor => Item is "" ? Does : $"{Does}-{Item}";
}
