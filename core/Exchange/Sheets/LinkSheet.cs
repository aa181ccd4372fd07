using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class LinkSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Links",
        OtherNames = "Link,Map,Strategy map,Cause and effect",
        Columns =
        [
            new("Cause", "The id of the objective that brings progress", "From,From objective", IsRequired: true),
            new("Effect", "The id of the objective that it brings progress on", "To,To objective", IsRequired: true),
        ],
        RowKey = row => $"{row.TrimmedText("Cause")} > {row.TrimmedText("Effect")}",
        Read = (row, _) => [new LinkObjectives(row.RequiredId<ObjectiveId>("Cause"), row.RequiredId<ObjectiveId>("Effect"))],
        Write = known => known.State.Strategy.Links.OrderBy(link => link.Cause.Value, StringComparer.Ordinal).ThenBy(link => link.Effect.Value, StringComparer.Ordinal)
            .Select(link => new[] { Cell.Of(link.Cause.Value), Cell.Of(link.Effect.Value) }),
    };
}
