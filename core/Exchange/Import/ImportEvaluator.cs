using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>Evaluates a file row by row and collects facts, problems and directory entries.</summary>
internal sealed class ImportEvaluator(ImportWorkbook import, TenantState start, Actor actor, DateTimeOffset now)
{
    private readonly List<DomainEvent> _facts = [];
    private readonly List<LocatedMessage> _problems = [.. import.File.Problems];
    private readonly List<LocatedMessage> _remarks = [.. import.File.Remarks];
    private readonly List<SheetCounts> _sheets = [];
    private readonly Dictionary<PersonId, DirectoryEntry> _people = [];
    private readonly Dictionary<(string Title, string Key), SheetRow> _seen = [];
    private readonly HashSet<(string Title, string Key)> _refused = [];
    private TenantState _state = start;

    public ImportReview Finish() => new()
    {
        Sheets = _sheets,
        Problems = [.. _problems.Distinct().Take(ImportProblems.MaxReported)],
        Remarks = _remarks,
        Facts = _facts,
        People = [.. _people.Values],
    };

    public void Evaluate(ImportTable table)
    {
        var (added, changed, same, refused) = (0, 0, 0, 0);
        foreach (var row in table.Layout.InDependencyOrder(table))
        {
            switch (Evaluate(table, row))
            {
                case RowResult.Added:
                    added++;
                    break;
                case RowResult.Changed:
                    changed++;
                    break;
                case RowResult.Same:
                    same++;
                    break;
                case RowResult.Refused:
                    refused++;
                    break;
            }
        }

        _sheets.Add(new SheetCounts(table.Layout.Title, added, changed, same, refused));
    }

    private RowResult Evaluate(ImportTable table, SheetRow row)
    {
        var reader = new RowReader(table, row);
        var key = (table.Layout.Title, table.Layout.RowKey(reader));
        if (!_seen.TryAdd(key, row) && _seen[key] is var first)
        {
            return Repeated(table, row, first, reader, key.Item2);
        }

        var known = new ImportBaseline(_state, import.People);
        var commands = table.Layout.Read(reader, known);
        if (reader.Problems is not [])
        {
            _problems.AddRange(reader.Problems);
            return Refused(key);
        }

        return Decide(table, reader, commands) switch
        {
            null => Refused(key),
            var fate when table.Layout == PeopleSheet.Layout => EvaluatePerson(reader, known, fate.Value),
            var fate => fate.Value,
        };
    }

    // An identical repeated row is ignored: a mapping that fills several sheets from one relies on it.
    private RowResult Repeated(ImportTable table, SheetRow row, SheetRow first, RowReader reader, string key)
    {
        if (row.HasSameCells(first))
        {
            return RowResult.Same;
        }

        reader.AddProblem(new DuplicateRowDiffers(key, first.Number));
        _problems.AddRange(reader.Problems);
        return Refused((table.Layout.Title, key));
    }

    private RowResult? Decide(ImportTable table, RowReader reader, IReadOnlyList<ICommand> commands)
    {
        var fate = RowResult.Same;
        foreach (var command in commands)
        {
            switch (command.Decide(_state, actor, now))
            {
                case Decision.Rejected rejected:
                    if (!IsConsequence(rejected.Reason))
                    {
                        _problems.Add(new(PlaceOf(rejected.Reason, reader), rejected.Reason));
                    }

                    return null;
                case Decision.Accepted { Facts: { Count: > 0 } facts }:
                    fate = facts.Any(fact => AddedFacts.IsAddition(_state, fact)) ? RowResult.Added : fate is RowResult.Added ? fate : RowResult.Changed;
                    _facts.AddRange(facts);
                    _state = _state.ApplyHypothetically(facts, actor, now);
                    break;
            }
        }

        return fate;
    }

    private RowResult EvaluatePerson(RowReader reader, ImportBaseline known, RowResult fate)
    {
        var entry = PeopleSheet.Entry(reader, known);
        var held = known.People.GetValueOrDefault(entry.Id);
        if (entry == held)
        {
            return fate;
        }

        _people[entry.Id] = entry;
        return held is null ? RowResult.Added : RowResult.Changed;
    }

    private RowResult Refused((string Title, string Key) key)
    {
        _refused.Add(key);
        return RowResult.Refused;
    }

    // An item that is unknown only because its own row was refused is reported at that row, not at each row that refers to it.
    private bool IsConsequence(Rejection reason) => RejectionColumns.MissingOf(reason) is { } missing && _refused.Contains(missing);

    private static ImportLocation PlaceOf(Rejection reason, RowReader reader) =>
        reader.LocationOf(RejectionColumns.ColumnsOf(reason).FirstOrDefault(reader.Has) ?? "");

    private enum RowResult
    {
        Added,
        Changed,
        Same,
        Refused,
    }
}
