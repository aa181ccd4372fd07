using System.Globalization;
using System.IO.Compression;
using System.Xml;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Checks an .xlsx package before it is read: number of entries, stated and actual unpacked size, no DTD or entity expansion.
/// Also collects what ExcelDataReader does not report: the number of formulas, and the cells that show an error.</summary>
internal sealed class PackedFile
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Part, string Cell, string Code)> _failed = [];

    public int Formulas { get; private set; }

    /// <summary>Throws <see cref="UnreadableFileException"/> for a file beyond <see cref="FileBounds"/>, and <see
    /// cref="InvalidDataException"/> or <see cref="XmlException"/> for a file that is no workbook.</summary>
    public static PackedFile Check(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > FileBounds.Entries)
        {
            throw new UnreadableFileException(new TooManyEntries(FileBounds.Entries));
        }

        // The sizes that the zip's directory states are checked first, because that is cheap; the actual sizes are counted below.
        BoundedStream.Check(zip.Entries.Sum(entry => Math.Min(entry.Length, FileBounds.UnpackedBytes + 1)), FileBounds.UnpackedBytes);
        var found = new PackedFile();
        var left = FileBounds.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            using var counted = new BoundedStream(entry.Open(), entry.Name is "sharedStrings.xml" ? Math.Min(left, FileBounds.SharedTextBytes) : left);
            if (IsXml(entry.Name))
            {
                found.Look(entry, counted);
            }

            counted.CopyTo(Stream.Null);
            left -= counted.Count;
        }

        return found;
    }

    /// <summary>Cells that show an error such as #DIV/0!, with their sheet, row and column.</summary>
    public IEnumerable<LocatedMessage> Failed =>
        from failed in _failed
        let sheet = _names.GetValueOrDefault(_parts.FirstOrDefault(part => part.Value.EndsWith(failed.Part, StringComparison.OrdinalIgnoreCase)).Key ?? "", failed.Part)
        let column = string.Concat(failed.Cell.TakeWhile(char.IsAsciiLetter))
        let row = int.TryParse(failed.Cell.AsSpan(column.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        select new LocatedMessage(new InCell(sheet, row, column), new CellHasFormulaError(failed.Code));

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private void Look(ZipArchiveEntry entry, Stream part)
    {
        var isSheet = entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase);
        var failing = "";
        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "sheet" }:
                    _names.TryAdd(xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "", xml.GetAttribute("name") ?? "");
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "Relationship" } when entry.Name is "workbook.xml.rels":
                    _parts.TryAdd(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Target") ?? "");
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "f" } when isSheet:
                    Formulas++;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "c" } when isSheet:
                    failing = xml.GetAttribute("t") is "e" ? xml.GetAttribute("r") ?? "" : "";
                    break;
                case { NodeType: XmlNodeType.Text } when failing is not "" && _failed.Count < ImportProblems.MaxReported && xml.Value.StartsWith('#'):
                    _failed.Add((entry.Name, failing, xml.Value));
                    break;
            }
        }
    }
}
