using System.Diagnostics;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>One sheet of the import, and where each of its columns comes from.</summary>
public sealed record MappedSheet
{
    /// <summary>The title of a sheet of the import, such as Values.</summary>
    [JsonPropertyName("into")]
    public required string Sheet { get; init; }

    /// <summary>By the names of the import's columns.</summary>
    [JsonPropertyName("columns")]
    public required IReadOnlyDictionary<string, MappedColumn> Columns { get; init; }

    [JsonIgnore]
    public bool IsConstant => Columns.Values.All(column => column.Constant is not null);

    internal SheetLayout Layout => SheetLayouts.Find(Sheet) ?? throw new UnreachableException();

    internal Rejection? Problem => SheetLayouts.Find(Sheet) switch
    {
        null => new MappingNamesUnknownSheet(Sheet, SheetLayouts.Titles),
        _ when Columns.FirstOrDefault(column => !column.Value.HasOneSource) is { Key: { } column } => new MappingNeedsOneSource(Sheet, column),
        var layout when Columns.Keys.FirstOrDefault(column => layout.Columns.All(ours => ours.Name != column)) is { } unknown =>
            new MappingNamesUnknownColumn(Sheet, unknown, string.Join(", ", layout.Columns.Select(ours => ours.Name))),
        var layout when layout.Columns.FirstOrDefault(ours => ours.IsRequired && !Columns.ContainsKey(ours.Name)) is { } missing => new MappingLacksColumn(Sheet, missing.Name),
        _ => null,
    };
}
