using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.People;

namespace StratexTeams.Benchmarks;

/// <summary>A workbook of 1,000 KPIs with 100 months each: read, reviewed, and imported into SQLite as one command.</summary>
internal static class ImportBenchmarks
{
    private const int Kpis = 1_000;
    private const int Months = 100;

    private static readonly DateOnly First = new(2015, 1, 1);

    public static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var file = new SqliteFile(folder.File("bench.db"));
        file.Create();
        using var store = new SqliteEventStore(file);
        Write(folder.File("bench.xlsx"));
        var content = RecognisedSheets.Of(ExchangeFile.Read(folder.File("bench.xlsx"), new Silence()).Content!);
        var people = new Dictionary<PersonId, DirectoryEntry>();
        var empty = TenantState.Empty(Samples.Tenant);
        await Figures.SecondsAsync("read a workbook of 100,000 values", "", () => Task.FromResult(ExchangeFile.Read(folder.File("bench.xlsx"), new Silence())));
        await Figures.SecondsAsync("preview of them", "", () => Task.FromResult(ImportReview.Of(new ImportWorkbook(content, people), empty, Actor.Operator, TimeProvider.System.GetUtcNow())));
        var run = 0;
        await Figures.SecondsAsync("import of them, SQLite", "", () => ImportAsync(store, new SqliteDirectory(file), content, new TenantId(new Guid(++run, 0, 0, new byte[8]))));
    }

    private static async Task ImportAsync(SqliteEventStore store, SqliteDirectory directory, RecognisedSheets content, TenantId tenant)
    {
        var states = new TenantStates(store);
        var handler = new CommandHandler(store, states, TimeProvider.System, NullLogger<CommandHandler>.Instance);
        var answer = await new WorkbookImport(handler, states, directory, TimeProvider.System).RunAsync(content, tenant, Actor.Operator, new Silence(), default);
        if (answer is not Imported { Facts: Kpis * (Months + 1) })
        {
            throw new InvalidOperationException($"The import came to {answer}.");
        }
    }

    private static void Write(string path)
    {
        using var file = File.Create(path);
        ExcelWriter.Write(file,
        [
            new SheetData("KPIs", [Row(1, "Id", "Name", "Owner"), .. Enumerable.Range(0, Kpis).Select(kpi => Row(kpi + 2, Samples.Kpi(kpi).Value, $"Indicator {kpi}", "owner"))]),
            new SheetData("Values", [Row(1, "KPI", "Period", "Value"), .. Enumerable.Range(0, Kpis * Months).Select(Value)]),
        ]);
    }

    private static SheetRow Value(int number) => new(
        number + 2,
        [Cell.Of(Samples.Kpi(number / Months).Value), Cell.Of(First.AddMonths(number % Months).ToString("yyyy-MM", CultureInfo.InvariantCulture)), new Cell.Number(80m + (number % 400 / 10m))]);

    private static SheetRow Row(int number, params IEnumerable<string> cells) => new(number, [.. cells.Select(Cell.Of)]);

    private sealed class Silence : IProgress<long>
    {
        public void Report(long value) { }
    }
}
