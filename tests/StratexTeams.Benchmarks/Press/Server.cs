using System.Diagnostics;

namespace StratexTeams.Benchmarks.Press;

/// <summary>A server process on this machine, killed on dispose.</summary>
internal sealed class Server : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Server(Process process, string ready)
    {
        _process = process;
        process.OutputDataReceived += (_, said) => Hear(said.Data, ready);
        process.BeginOutputReadLine();
    }

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static Server Start(string program, IEnumerable<string> arguments, string ready, string folder, IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."), ready);
    }

    /// <summary>Starts the built bot in Development with its store in this folder.</summary>
    public static Server Bot(string folder)
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.Combine(here.Parent!.Parent!.FullName, "StratexTeams.Bot", here.Name, "StratexTeams.Bot.dll");
        return Start("dotnet", [program, "--urls", "http://127.0.0.1:0"], Listening, folder, [("ASPNETCORE_ENVIRONMENT", "Development"), ("Store__Path", "bench.db")]);
    }

    /// <summary>Starts this program again as <see cref="BareEndpoint"/>.</summary>
    public static Server Bare(int cardBytes) =>
        Start("dotnet", [typeof(Server).Assembly.Location, BareEndpoint.Verb, $"{cardBytes}"], Listening, AppContext.BaseDirectory, []);

    /// <summary>The rest of the output line that announced that the server is ready.</summary>
    public Task<string> ReadyAsync() => _ready.Task;

    public async Task<Uri> AddressAsync() => new(await ReadyAsync());

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // Null when the program ends.
    private void Hear(string? line, string ready)
    {
        if (line is null)
        {
            _ready.TrySetException(new InvalidOperationException("The program ended before it served."));
        }
        else if (line.IndexOf(ready, StringComparison.Ordinal) is >= 0 and var place)
        {
            _ready.TrySetResult(line[(place + ready.Length)..].Trim());
        }
    }
}
