using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>The verb export: writes the log as a folder for an auditor,
/// or the model as an Excel workbook or one sheet of it as CSV.</summary>
public static class ExportCommand
{
    public static Command Create(Func<IEventStore> openStore, Func<WorkbookExport> openWorkbook, TimeProvider time)
    {
        var tenant = new Option<TenantId>("--tenant") { HelpName = "ID", Description = "Whose log.", Required = true, CustomParser = ArgumentParser.Tenant };
        var target = new Option<string>("--out")
        {
            HelpName = "FOLDER | NAME.xlsx | NAME.csv",
            Description = "The folder to make for the log; the workbook of the model where the name ends in .xlsx; with --sheet one sheet of it as .csv. It must not exist yet.",
            Required = true,
            CustomParser = ArgumentParser.Path,
        };
        var sheet = new Option<string?>("--sheet") { HelpName = "NAME", Description = "Which sheet to write as CSV." };
        var command = new Command("export", "Write the whole log of one tenant as plain files with hashes, for an auditor to verify offline; or the model as a workbook to edit and import again.") { tenant, target, sheet };
        command.Validators.Add(typed =>
        {
            if (Wrong(ArgumentParser.RawText(typed.GetResult(target)), typed.GetValue(sheet)) is { } reason)
            {
                typed.AddError(SentenceCatalog.Text(reason, CultureInfo.CurrentUICulture));
            }
        });
        command.SetAction((parsed, cancellationToken) => CliRunner.RunAsync(parsed, time, progress => (parsed.GetRequiredValue(target), parsed.GetValue(sheet)) switch
        {
            (var name, { } one) => openWorkbook().WriteSheetAsync(parsed.GetRequiredValue(tenant), SheetOf(one), name, cancellationToken),
            (var name, _) when ImportCommand.IsExcel(name) => openWorkbook().WriteAsync(parsed.GetRequiredValue(tenant), name, cancellationToken),
            var (name, _) => new LogExport(openStore()).WriteAsync(parsed.GetRequiredValue(tenant), name, progress, cancellationToken),
        }));
        return command;
    }

    private static Rejection? Wrong(string? target, string? sheet) => sheet switch
    {
        null when IsCsv(target) => new SheetRequired(),
        null => null,
        _ when SheetLayouts.Find(sheet) is null => new UnknownSheet(sheet, SheetLayouts.Titles),
        _ => target is null || IsCsv(target) ? null : new SheetRequired(),
    };

    // The command's validator has already refused unknown names.
    private static SheetLayout SheetOf(string name) => SheetLayouts.Find(name) ?? throw new UnreachableException();

    private static bool IsCsv(string? name) => name?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ?? false;
}
