using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Exports an organisation's current model as the workbook that an import accepts, or one sheet of it as CSV. Each method
/// answers <see cref="WorkbookWritten"/> or a rejection.</summary>
public sealed class WorkbookExport(TenantStates states, IDirectory directory)
{
    public async Task<Sentence> WriteAsync(TenantId tenant, string path, CancellationToken cancellationToken)
    {
        var sheets = await SheetsAsync(tenant, cancellationToken);
        return sheets is null ? new Exports.NothingRecorded(tenant) : Write(path, file => ExcelWriter.Write(file, sheets.Prepend(ReadMeSheet.Of())), sheets);
    }

    public async Task<Sentence> WriteSheetAsync(TenantId tenant, SheetLayout layout, string path, CancellationToken cancellationToken)
    {
        var sheets = await SheetsAsync(tenant, cancellationToken);
        return sheets?.Single(sheet => sheet.Name == layout.Title) is not { } sheet ? new Exports.NothingRecorded(tenant) : Write(path, file => CsvFile.Write(file, sheet), [sheet]);
    }

    public static Sentence WriteTemplate(string path)
    {
        IReadOnlyList<SheetData> sheets = [ReadMeSheet.Of(), .. Workbook.Template()];
        return Write(path, file => ExcelWriter.Write(file, sheets), []);
    }

    private async Task<IReadOnlyList<SheetData>?> SheetsAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(tenant, cancellationToken);
        var people = await directory.ListAsync(tenant, cancellationToken).ToDictionaryAsync(person => person.Id, cancellationToken: cancellationToken);
        return state.Next is 0 && people.Count is 0 ? null : [.. Workbook.Of(new ImportBaseline(state, people))];
    }

    private static Sentence Write(string path, Action<Stream> write, IReadOnlyList<SheetData> counted)
    {
        var target = Path.GetFullPath(path);
        if (Path.Exists(target))
        {
            return new WorkbookExists(target);
        }

        try
        {
            using (var file = new FileStream(target, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                write(file);
            }

            return new WorkbookWritten(target, counted.Sum(sheet => sheet.Rows.Count - 1));
        }
        catch (UnreadableFileException unwritable)
        {
            File.Delete(target);
            return unwritable.Reason;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new WorkbookNotWritten(target, problem.Message);
        }
    }
}
