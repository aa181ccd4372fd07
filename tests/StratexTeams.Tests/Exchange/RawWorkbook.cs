using System.IO.Compression;
using System.Text;

namespace StratexTeams.Tests.Exchange;

/// <summary>Writes a workbook from raw XML parts, including forms that our own writer never produces.</summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """;

    private const string Relations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string BookRelations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
        """;

    /// <summary>Writes a workbook with one sheet of that name; its rows, and what follows them, are raw XML.</summary>
    public static void Write(string path, string sheet, string rows, string after = "", string before = "") => Write(path, sheet, sink =>
    {
        using var text = new StreamWriter(sink, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        text.Write($"""{before}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""");
    });

    public static void Write(string path, string sheet, Action<Stream> worksheet, Action<ZipArchive>? more = null)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", ContentTypes);
        Add(zip, "_rels/.rels", Relations);
        Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(zip, "xl/_rels/workbook.xml.rels", BookRelations);
        using (var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
        {
            worksheet(part);
        }

        more?.Invoke(zip);
    }

    /// <summary>A row of text cells.</summary>
    public static string Row(int number, params IEnumerable<string> cells) => $"<row r=\"{number}\">{string.Concat(cells.Select((text, index) => $"<c r=\"{(char)('A' + index)}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(text);
    }
}
