using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Reads the visible sheets of an Excel workbook (.xlsx). A formula is read as the value that was calculated last.</summary>
internal static class ExcelFile
{
    // Excel keeps 15 digits, and no KPI value may have more; a larger number is read as text.
    private const double Largest = 1e15;

    private static readonly ExcelReaderConfiguration Configuration = Configured();

    public static WorkbookContent Read(Stream file, string name, CellBudget budget)
    {
        try
        {
            var packed = PackedFile.Check(file);
            file.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(file, Configuration);
            var content = Sheets(reader, budget);
            return content with
            {
                Problems = [.. content.Problems, .. packed.Failed],
                Remarks = packed.Formulas > 0 ? [new(new InSheet(name), new FormulasReadAsValues(packed.Formulas))] : [],
            };
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or ExcelReaderException or FormatException
            or InvalidOperationException or ArgumentException or OverflowException or NullReferenceException or IndexOutOfRangeException or EndOfStreamException)
        {
            // ExcelDataReader throws any of these on a broken workbook; all are reported as one.
            throw new UnreadableFileException(new InvalidWorkbook(name));
        }
    }

    // ExcelDataReader needs the Windows code pages even for files that state their encoding.
    private static ExcelReaderConfiguration Configured()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { LeaveOpen = true };
    }

    private static WorkbookContent Sheets(IExcelDataReader reader, CellBudget budget)
    {
        List<SheetData> sheets = [];
        List<LocatedMessage> problems = [];
        do
        {
            var name = reader.Name;
            if (reader.VisibleState is not "visible")
            {
                continue;
            }

            problems.AddRange((reader.MergeCells ?? []).Take(ImportProblems.MaxReported).Select(range => new LocatedMessage(new InSheet(name), new MergedCells(RangeOf(range)))));
            sheets.Add(new SheetData(name, [.. Rows(reader, name, budget)]));
        }
        while (reader.NextResult());
        return new(sheets, problems, []);
    }

    private static IEnumerable<SheetRow> Rows(IExcelDataReader reader, string sheet, CellBudget budget)
    {
        for (var number = 1; reader.Read(); number++)
        {
            budget.Row(reader.FieldCount);
            var cells = new Cell?[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = CellOf(reader.GetValue(column));
                budget.Text(sheet, number, cells[column]?.AsText);
            }

            yield return new SheetRow(number, cells);
        }
    }

    private static Cell? CellOf(object? value) => value switch
    {
        null => null,
        string text => Cell.Of(text),
        double number when double.IsFinite(number) && Math.Abs(number) < Largest => new Cell.Number((decimal)number),
        double number => Cell.Of(number.ToString("R", CultureInfo.InvariantCulture)),
        int number => new Cell.Number(number),
        bool truth => new Cell.YesNo(truth),
        DateTime { TimeOfDay.Ticks: 0 } day => new Cell.CalendarDate(DateOnly.FromDateTime(day)),
        _ => Cell.Of(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static string RangeOf(CellRange range) =>
        string.Create(CultureInfo.InvariantCulture, $"{ExcelColumns.Name(range.FromColumn)}{range.FromRow + 1}:{ExcelColumns.Name(range.ToColumn)}{range.ToRow + 1}");
}
