using System.CommandLine;
using System.Globalization;
using StratexTeams.Adapters;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>How every verb answers: one sentence, on standard output with exit code 0, or on standard error with 1.</summary>
internal static class Verb
{
    private const int Refused = 1;

    public static async Task<int> AnswerAsync(ParseResult parsed, TimeProvider time, Func<IProgress<long>, Task<Sentence>> work)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var answer = await work(new SlowProgress(error, time));
            await (answer is Rejection ? error : output).WriteLineAsync(Sentences.Of(answer, CultureInfo.CurrentUICulture));
            return answer is Rejection ? Refused : 0;
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
