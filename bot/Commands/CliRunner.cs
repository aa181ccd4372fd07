using System.CommandLine;
using System.Globalization;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>Runs a verb and prints its sentences: on standard output with exit code 0, or on standard error with exit code 1.</summary>
internal static class CliRunner
{
    private const int Refused = 1;

    public static Task<int> RunAsync(ParseResult parsed, TimeProvider time, Func<IProgress<long>, Task<Sentence>> work) =>
        RunLinesAsync(parsed, time, file: null, async progress => CliOutput.Of([], [], await work(progress)));

    /// <summary>Prints several lines; with a file name it writes them into that new file and prints only the last.</summary>
    public static async Task<int> RunLinesAsync(ParseResult parsed, TimeProvider time, string? file, Func<IProgress<long>, Task<CliOutput>> work)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            if (file is not null && Path.Exists(file))
            {
                await error.WriteLineAsync(SentenceCatalog.Text(new WorkbookExists(Path.GetFullPath(file)), CultureInfo.CurrentUICulture));
                return Refused;
            }

            var said = await work(new ConsoleProgress(error, time));
            if (file is not null)
            {
                await File.WriteAllLinesAsync(file, said.Lines);
            }

            foreach (var line in file is null ? said.Lines : said.Lines.TakeLast(1))
            {
                await (said.IsRefused ? error : output).WriteLineAsync(line);
            }

            return said.IsRefused ? Refused : 0;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(SentenceCatalog.Text(new CommandCancelled(), CultureInfo.CurrentUICulture));
            return Refused;
        }
        catch (Exception problem) when (FailureExplanation.Explain(problem) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return Refused;
        }
    }
}
