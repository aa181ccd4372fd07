namespace StratexTeams.Core.Audit;

/// <summary>Identifies an item that facts concern. <paramref name="Value"/> is empty for the organisation and its plan, of which there is
/// one each.</summary>
public readonly record struct ItemId(ItemKind Kind, string Value = "");
