namespace StratexTeams.Bot.Messages.ChatCommands;

/// <summary>The items that a typed name or id matches.</summary>
internal abstract record NameSearch
{
    private const int Close = 3;

    private NameSearch()
    {
    }

    public sealed record One(string Id) : NameSearch;

    public sealed record Several(IReadOnlyList<(string Id, string Name)> Found) : NameSearch;

    /// <param name="Nearest">The items with the closest names, at most three, the closest first.</param>
    public sealed record None(IReadOnlyList<(string Id, string Name)> Nearest) : NameSearch;

    /// <summary>Matches the id, else the whole name, else a part of the name; accents, case and punctuation do not count.</summary>
    public static NameSearch Find(IEnumerable<(string Id, string Name)> all, string text)
    {
        var (wanted, known) = (FuzzyText.Normalise(text), all.Select(each => (each.Id, each.Name, Folded: FuzzyText.Normalise(each.Name))).ToArray());
        var byId = known.Where(each => FuzzyText.Normalise(each.Id) == wanted).ToArray();
        var byName = byId is [] ? known.Where(each => each.Folded == wanted).ToArray() : byId;
        var byPart = byName is [] && wanted.Length > 0 ? known.Where(each => each.Folded.Contains(wanted, StringComparison.Ordinal)).ToArray() : byName;
        return byPart switch
        {
            [var only] => new One(only.Id),
            [] => new None([.. known.OrderBy(each => ClosestDistance(each.Folded, wanted)).Take(Close).Select(each => (each.Id, each.Name))]),
            _ => new Several([.. byPart.OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Select(each => (each.Id, each.Name))]),
        };
    }

    // People type one word of a long name: the closest of its words and the whole name counts.
    private static int ClosestDistance(string name, string wanted) => name.Split(' ').Append(name).Min(part => FuzzyText.EditDistance(part, wanted));
}
