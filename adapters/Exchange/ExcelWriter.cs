using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using StratexTeams.Core.Exchange;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Writes sheets as .xlsx with a frozen heading row. No cell is a formula: text stays text whatever character it begins
/// with.</summary>
public static class ExcelWriter
{
    private const uint DayStyle = 1;
    private const uint TextStyle = 2;
    private const uint BuiltInDay = 14;
    private const uint BuiltInText = 49;

    // Day zero of Excel's serial dates from March 1900 on; before that Excel counts a 29 February 1900 that did not exist.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(Stream target, IEnumerable<SheetData> sheets)
    {
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        List<X.Sheet> list = [];
        foreach (var sheet in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            list.Add(new X.Sheet { Name = sheet.Name, SheetId = (uint)list.Count + 1, Id = book.GetIdOfPart(part) });
        }

        book.Workbook = new X.Workbook(new X.Sheets(list));
    }

    private static void WriteSheet(WorksheetPart part, SheetData sheet)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new X.Worksheet());
        xml.WriteElement(new X.SheetViews(new X.SheetView(FirstRowInSight()) { WorkbookViewId = 0 }));
        xml.WriteElement(new X.Columns(new X.Column { Min = 1, Max = FileBounds.Columns, Width = 24, CustomWidth = true }));
        xml.WriteStartElement(new X.SheetData());
        foreach (var row in sheet.Rows)
        {
            xml.WriteStartElement(new X.Row { RowIndex = (uint)row.Number });
            foreach (var (column, cell) in row.Cells.Index().Where(cell => cell.Item is not null))
            {
                xml.WriteElement(CellOf(cell!, sheet.Name, row.Number, column));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static X.Cell CellOf(Cell cell, string sheet, int row, int column)
    {
        var reference = $"{ExcelColumns.Name(column)}{row.ToString(CultureInfo.InvariantCulture)}";
        return cell switch
        {
            Cell.Number { Value: var number } when Fits(number) => new() { CellReference = reference, CellValue = new X.CellValue(number) },
            Cell.CalendarDate { Value: var day } => new() { CellReference = reference, StyleIndex = DayStyle, CellValue = new X.CellValue(day.DayNumber - DayZero.DayNumber) },
            _ when cell.AsText.Length > FileBounds.CellLength => throw new UnreadableFileException(new TextTooLongForACell(sheet, row, FileBounds.CellLength)),
            _ => new()
            {
                CellReference = reference,
                StyleIndex = TextStyle,
                DataType = X.CellValues.InlineString,
                InlineString = new X.InlineString(new X.Text(ExcelText.Encode(cell.AsText)) { Space = SpaceProcessingModeValues.Preserve }),
            },
        };
    }

    // A number with more digits than Excel keeps would change, so it is written as text.
    private static bool Fits(decimal number) => (decimal)(double)number == number;

    private static X.Pane FirstRowInSight() =>
        new() { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = X.PaneValues.BottomLeft, State = X.PaneStateValues.Frozen };

    private static X.Stylesheet Styles() => new(
        new X.Fonts(new X.Font()),
        new X.Fills(new X.Fill(new X.PatternFill { PatternType = X.PatternValues.None }), new X.Fill(new X.PatternFill { PatternType = X.PatternValues.Gray125 })),
        new X.Borders(new X.Border()),
        new X.CellStyleFormats(new X.CellFormat()),
        new X.CellFormats(
            new X.CellFormat(),
            new X.CellFormat { NumberFormatId = BuiltInDay, ApplyNumberFormat = true },
            new X.CellFormat(new X.Alignment { WrapText = true, Vertical = X.VerticalAlignmentValues.Top }) { NumberFormatId = BuiltInText, ApplyNumberFormat = true, ApplyAlignment = true }));
}
