using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>The verb import: brings a workbook or CSV file into an organisation,
/// as the operator. Needs neither a port nor the Teams settings.</summary>
public static class ImportCommand
{
    public static Command Create(Func<FileImport> open, Func<bool> isDevelopment, TimeProvider time)
    {
        var file = new Argument<string?>("FILE") { Description = "An Excel workbook (.xlsx) or a CSV file in UTF-8.", Arity = ArgumentArity.ZeroOrOne };
        var mapping = new Option<string?>("--mapping") { HelpName = "MAPPING.json", Description = "What a foreign file's columns mean; see docs/import.md.", CustomParser = ArgumentParser.Path };
        var tenant = new Option<TenantId?>("--tenant") { HelpName = "ID", Description = "Whose organisation. In Development a new one is made without it.", CustomParser = typed => ArgumentParser.Tenant(typed) };
        var sample = new Option<bool>("--into-sample") { Description = "Into the sample organisation of Development." };
        var preview = new Option<bool>("--preview") { Description = "Say what would change, and change nothing." };
        var template = new Option<bool>("--template") { Description = "Write the empty workbook to --out instead." };
        var written = new Option<string?>("--out") { HelpName = "FILE", Description = "Where to write what is said, or the template. It must not exist yet.", CustomParser = ArgumentParser.Path };
        var command = new Command("import", "Take organisation, people, plan, KPIs, targets and values out of a workbook or CSV file: all of it or nothing.")
        {
            file, mapping, tenant, sample, preview, template, written,
        };
        command.Validators.Add(typed => Refuse(typed, typed.GetValue(template) switch
        {
            true when typed.GetValue(file) is not null || typed.GetResult(written) is null => new FileOrTemplateRequired(),
            true when ArgumentParser.RawText(typed.GetResult(written)) is { } name && !IsExcel(name) => new ExcelNameRequired(name),
            true => null,
            false when string.IsNullOrWhiteSpace(typed.GetValue(file)) => new FileOrTemplateRequired(),
            false => WrongOrganisation(typed.GetResult(tenant) is not null, typed.GetValue(sample), isDevelopment()),
        }));
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(template)
            ? CliRunner.RunAsync(parsed, time, _ => Task.FromResult(WorkbookExport.WriteTemplate(parsed.GetRequiredValue(written)!)))
            : CliRunner.RunLinesAsync(parsed, time, parsed.GetValue(written), progress => open().RunAsync(
                new ImportArguments(parsed.GetRequiredValue(file)!, parsed.GetValue(mapping), parsed.GetValue(tenant), parsed.GetValue(sample), parsed.GetValue(preview)), progress, cancellationToken)));
        return command;
    }

    public static bool IsExcel(string? name) => name?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ?? false;

    private static OneOrganisationRequired? WrongOrganisation(bool isNamed, bool isSample, bool isDevelopment) =>
        (isNamed && isSample) || (!isDevelopment && (isSample || !isNamed)) ? new OneOrganisationRequired() : null;

    private static void Refuse(CommandResult typed, Rejection? reason)
    {
        if (reason is not null)
        {
            typed.AddError(SentenceCatalog.Text(reason, CultureInfo.CurrentUICulture));
        }
    }
}
