using System.CommandLine;
using System.Globalization;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>Runs a verb and prints its sentences: on standard output with exit code 0, or on standard error with exit code 1.</summary>
internal static class CliVerb
{
    private const int Refused = 1;

    public static Task<int> AnswerAsync(ParseResult parsed, TimeProvider time, Func<IProgress<long>, Task<Sentence>> work) =>
        SayAsync(parsed, time, file: null, async progress => SaidLines.Of([], [], await work(progress)));

    /// <summary>Prints several lines; with a file name it writes them into that new file and prints only the last.</summary>
    public static async Task<int> SayAsync(ParseResult parsed, TimeProvider time, string? file, Func<IProgress<long>, Task<SaidLines>> work)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            if (file is not null && Path.Exists(file))
            {
                await error.WriteLineAsync(Sentences.Of(new WorkbookExists(Path.GetFullPath(file)), CultureInfo.CurrentUICulture));
                return Refused;
            }

            var said = await work(new SlowProgress(error, time));
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
            await error.WriteLineAsync(Sentences.Of(new StoppedEarly(), CultureInfo.CurrentUICulture));
            return Refused;
        }
        catch (Exception problem) when (Trouble.Explain(problem) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return Refused;
        }
    }
}
