namespace StratexTeams.Core.Audit;

/// <summary>One thing that facts speak of. The organisation and its plan are one of a kind and have no value.</summary>
public readonly record struct ItemId(ItemKind Kind, string Value = "");
