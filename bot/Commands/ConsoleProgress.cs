using System.Globalization;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>Prints the number of records done so far, every two seconds; a quick verb prints none.</summary>
internal sealed class ConsoleProgress(TextWriter output, TimeProvider time) : IProgress<long>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private long _last = time.GetTimestamp();

    public void Report(long value)
    {
        if (time.GetElapsedTime(_last) >= Patience)
        {
            _last = time.GetTimestamp();
            output.WriteLine(SentenceCatalog.Text(new RecordsProcessed(value), CultureInfo.CurrentUICulture));
        }
    }
}
