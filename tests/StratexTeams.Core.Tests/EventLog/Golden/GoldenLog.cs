using System.Text;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog.Golden;

/// <summary>The golden log that every later version must read and write back byte for byte. Lines are only ever added.</summary>
public static class GoldenLog
{
    public static readonly IReadOnlyList<string> Lines = Read();

    public static StoredEvent Record(int sequence) => Stored(Lines[sequence], sequence);

    public static StoredEvent Stored(string line, long sequence) => new(sequence, Encoding.UTF8.GetBytes(line));

    private static string[] Read()
    {
        using var file = new StreamReader(typeof(GoldenLog).Assembly.GetManifestResourceStream(typeof(GoldenLog), "envelope-v1.ndjson")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
