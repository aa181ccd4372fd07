using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange;

/// <summary>Evaluates a file row by row and collects facts, problems and directory entries.</summary>
internal sealed class ImportRun(ImportWorkbook import, TenantState start, Actor actor, DateTimeOffset now)
{
    private readonly List<DomainEvent> _facts = [];
    private readonly List<PlacedSentence> _problems = [.. import.File.Problems];
    private readonly List<PlacedSentence> _remarks = [.. import.File.Remarks];
    private readonly List<SheetTally> _sheets = [];
    private readonly Dictionary<PersonId, DirectoryEntry> _people = [];
    private readonly Dictionary<(string Title, string Key), SheetRow> _seen = [];
    private readonly HashSet<(string Title, string Key)> _refused = [];
    private TenantState _state = start;

    public ImportReview Finish() => new()
    {
        Sheets = _sheets,
        Problems = [.. _problems.Distinct().Take(ImportProblems.Most)],
        Remarks = _remarks,
        Facts = _facts,
        People = [.. _people.Values],
    };

    public void Take(ImportTable table)
    {
        var (added, changed, same, refused) = (0, 0, 0, 0);
        foreach (var row in table.Layout.InOrder(table))
        {
            switch (Take(table, row))
            {
                case RowFate.Added:
                    added++;
                    break;
                case RowFate.Changed:
                    changed++;
                    break;
                case RowFate.Same:
                    same++;
                    break;
                case RowFate.Refused:
                    refused++;
                    break;
            }
        }

        _sheets.Add(new SheetTally(table.Layout.Title, added, changed, same, refused));
    }

    private RowFate Take(ImportTable table, SheetRow row)
    {
        var reader = new RowReader(table, row);
        var key = (table.Layout.Title, table.Layout.Key(reader));
        if (!_seen.TryAdd(key, row) && _seen[key] is var first)
        {
            return Repeated(table, row, first, reader, key.Item2);
        }

        var known = new HeldModel(_state, import.People);
        var commands = table.Layout.Read(reader, known);
        if (reader.Problems is not [])
        {
            _problems.AddRange(reader.Problems);
            return Refused(key);
        }

        return Decide(table, reader, commands) switch
        {
            null => Refused(key),
            var fate when table.Layout == PeopleSheet.Layout => Person(reader, known, fate.Value),
            var fate => fate.Value,
        };
    }

    // An identical repeated row is ignored: a mapping that fills several sheets from one relies on it.
    private RowFate Repeated(ImportTable table, SheetRow row, SheetRow first, RowReader reader, string key)
    {
        if (row.SaysTheSame(first))
        {
            return RowFate.Same;
        }

        reader.Refuse(new GivenDifferently(key, first.Number));
        _problems.AddRange(reader.Problems);
        return Refused((table.Layout.Title, key));
    }

    private RowFate? Decide(ImportTable table, RowReader reader, IReadOnlyList<ICommand> commands)
    {
        var fate = RowFate.Same;
        foreach (var command in commands)
        {
            switch (command.Decide(_state, actor, now))
            {
                case Decision.Rejected rejected:
                    if (!Follows(rejected.Reason))
                    {
                        _problems.Add(new(PlaceOf(rejected.Reason, reader), rejected.Reason));
                    }

                    return null;
                case Decision.Accepted { Facts: { Count: > 0 } facts }:
                    fate = facts.Any(fact => FactNews.IsNew(_state, fact)) ? RowFate.Added : fate is RowFate.Added ? fate : RowFate.Changed;
                    _facts.AddRange(facts);
                    _state = _state.Suppose(facts, actor, now);
                    break;
            }
        }

        return fate;
    }

    private RowFate Person(RowReader reader, HeldModel known, RowFate fate)
    {
        var entry = PeopleSheet.Entry(reader, known);
        var held = known.People.GetValueOrDefault(entry.Id);
        if (entry == held)
        {
            return fate;
        }

        _people[entry.Id] = entry;
        return held is null ? RowFate.Added : RowFate.Changed;
    }

    private RowFate Refused((string Title, string Key) key)
    {
        _refused.Add(key);
        return RowFate.Refused;
    }

    // An item that is unknown only because its own row was refused is reported at that row, not at each row that refers to it.
    private bool Follows(Rejection reason) => RefusalPlaces.MissingOf(reason) is { } missing && _refused.Contains(missing);

    private static ImportPlace PlaceOf(Rejection reason, RowReader reader) =>
        reader.Place(RefusalPlaces.ColumnsOf(reason).FirstOrDefault(reader.Has) ?? "");

    private enum RowFate
    {
        Added,
        Changed,
        Same,
        Refused,
    }
}
