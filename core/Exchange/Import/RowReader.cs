using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>Reads one row column by column. A cell that cannot be read is recorded as a problem with its location and reading continues,
/// so that all problems of a row are reported at once. A column the file does not have yields the current value.</summary>
public sealed class RowReader(ImportTable table, SheetRow row)
{
    private readonly List<LocatedMessage> _problems = [];

    public IReadOnlyList<LocatedMessage> Problems => _problems;

    public bool Has(string column) => table.Columns.ContainsKey(column);

    public bool IsEmpty(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (CellOf(column) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cell's trimmed text; empty for an empty cell or an absent column.</summary>
    public string TrimmedText(string column) => CellOf(column)?.AsText.Trim() ?? "";

    public string Text(string column, string? held = null) => Has(column) ? TextOf(column) ?? "" : held ?? "";

    public string Required(string column, string? held = null)
    {
        if ((Has(column) ? TextOf(column) : held) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        if (Has(column))
        {
            AddProblem(column, new CellIsEmpty());
        }
        else
        {
            Add(new(new InSheet(table.Name), new ColumnIsMissing(column)));
        }

        return "";
    }

    public T RequiredId<T>(string column, T? held = null)
        where T : struct, IStringId<T> => T.From(Required(column, held?.Value).Trim());

    public T? Id<T>(string column, T? held = null)
        where T : struct, IStringId<T> => !Has(column) ? held : TrimmedText(column) is { Length: > 0 } id ? T.From(id) : null;

    public decimal? Number(string column, decimal? held = null) => !Has(column) ? held : CellOf(column) switch
    {
        null => null,
        Cell.Number number => number.Value,
        Cell.Text text => NumberOf(column, text.Value),
        var other => AddProblem<decimal?>(column, new NotANumber(other.AsText)),
    };

    public int? WholeNumber(string column, int? held = null) => !Has(column) ? held : Number(column) switch
    {
        null => null,
        { } number when decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue => (int)number,
        _ => AddProblem<int?>(column, new NotAWholeNumber(TrimmedText(column))),
    };

    public DateOnly? Date(string column) => CellOf(column) switch
    {
        null => null,
        Cell.CalendarDate date => date.Value,
        var cell when DateOnly.TryParseExact(cell.AsText.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var cell => AddProblem<DateOnly?>(column, new NotADate(cell.AsText)),
    };

    public bool? Boolean(string column, bool? held = null) => !Has(column) ? held : NameMatching.Normalise(TrimmedText(column)) switch
    {
        "" => null,
        "yes" or "y" or "true" or "1" or "x" => true,
        "no" or "n" or "false" or "0" => false,
        _ => AddProblem<bool?>(column, new NotYesOrNo(TrimmedText(column))),
    };

    public T? Choice<T>(string column, T? held = null)
        where T : struct, Enum => !Has(column) ? held : TrimmedText(column) is { Length: > 0 } text ? ChoiceOf<T>(column, text) : null;

    public T? ChoiceOf<T>(string column, string text)
        where T : struct, Enum => SheetNames.Find<T>(text) ?? AddProblem<T?>(column, new NotOneOf(text, string.Join(", ", SheetNames.All<T>())));

    /// <summary>Parts separated by semicolons or line ends.</summary>
    public IEnumerable<string> List(string column) => TrimmedText(column).Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public void AddProblem(string column, Rejection reason) => Add(new(LocationOf(column), reason));

    public T? AddProblem<T>(string column, Rejection reason)
    {
        AddProblem(column, reason);
        return default;
    }

    public void AddProblem(Rejection reason) => Add(new(new InRow(table.Name, row.Number), reason));

    public ImportLocation LocationOf(string column) => table.Columns.TryGetValue(column, out var at) ? new InCell(table.Name, row.Number, at.Heading) : new InRow(table.Name, row.Number);

    private void Add(LocatedMessage problem)
    {
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    private string? TextOf(string column) => CellOf(column)?.AsText;

    private decimal? NumberOf(string column, string text)
    {
        var (point, comma) = NumberText.Read(text);
        return (table.DecimalSign, point, comma) switch
        {
            (null, { } one, { } other) when one != other => AddProblem<decimal?>(column, new NumberIsAmbiguous(text, one, other)),
            (not ',', { } number, _) => number,
            (not '.', _, { } number) => number,
            _ => AddProblem<decimal?>(column, new NotANumber(text)),
        };
    }

    private Cell? CellOf(string column) =>
        table.Columns.TryGetValue(column, out var at) && at.Index < row.Cells.Count && row.Cells[at.Index] is var cell && !(cell is Cell.Text { Value: var text } && string.IsNullOrWhiteSpace(text))
            ? cell
            : null;
}
