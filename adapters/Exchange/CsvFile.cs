using System.Text;
using CsvHelper;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Reads and writes CSV: separated by commas, semicolons or tabs, UTF-8 with or without byte order mark. Every cell is read as
/// text.</summary>
internal static class CsvFile
{
    // A quotation mark that is never closed makes one record of the rest of the file; this limit stops it.
    private const int LongestRecord = 8 * 1024 * 1024;

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static WorkbookContent Read(FileStream file, string path, CellBudget budget)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var options = CsvReaderOptions.Default with
        {
            Separator = SeparatorOf(file),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
        };
        file.Position = 0;
        try
        {
            using var text = new StreamReader(file, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            using var csv = CsvReader.Create(text, options);
            return WorkbookContent.Of(new SheetData(name, [.. Rows(csv, name, budget)]));
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(new NotUtf8());
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableFileException(new QuoteNotClosed(broken.RecordNumber));
        }
    }

    /// <summary>Writes a byte order mark, from which Excel recognises UTF-8.</summary>
    public static void Write(Stream target, SheetData sheet)
    {
        using var csv = CsvWriter.Create(target, CsvWriterOptions.Default with { WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells)
            {
                csv.WriteField(cell is Cell.Text { Value: var value } ? CsvText.Escape(value) : cell?.AsText ?? "");
            }

            csv.EndRecord();
        }
    }

    private static IEnumerable<SheetRow> Rows(CsvReader csv, string name, CellBudget budget)
    {
        for (var number = 1; csv.Read(); number++)
        {
            budget.Row(csv.FieldCount);
            var cells = new Cell?[csv.FieldCount];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Cell.Of(CsvText.Unescape(budget.Text(name, number, csv.GetString(column)) ?? ""));
            }

            yield return new SheetRow(number, cells);
        }
    }

    // The separator that occurs most often in the first line, outside quotes.
    private static char SeparatorOf(FileStream file)
    {
        var start = new byte[64 * 1024];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var line = Encoding.UTF8.GetString(start, 0, length).Split('\n')[0];
        var quoted = false;
        var bare = string.Concat(line.Where(c => (quoted ^= c is '"') is false));
        return Separators.MaxBy(sign => bare.Count(c => c == sign));
    }
}
