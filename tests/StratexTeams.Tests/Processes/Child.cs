using System.Diagnostics;

namespace StratexTeams.Tests.Processes;

/// <summary>A child process. Its output is read at once and kept, so it never blocks on a full pipe; it is killed at the end of the
/// test.</summary>
internal sealed class Child : IAsyncDisposable
{
    // No test depends on this limit; it stops a program that hangs.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private static readonly string[] OurSettings = ["Store__", "Teams__", "Smo__", "Logging__", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "FUNCTIONS_"];

    private readonly Process _process;
    private readonly CancellationTokenSource _limit = new(Limit);
    private readonly Lock _gate = new();
    private readonly List<string> _said = [];
    private readonly List<(Func<IReadOnlyList<string>, bool> Holds, TaskCompletionSource<bool> Waiting)> _waiting = [];
    private readonly Task _reading;
    private readonly Task<string> _errors;
    private bool _silent;

    private Child(Process process)
    {
        _process = process;
        _reading = Task.Run(ReadAsync);
        _errors = process.StandardError.ReadToEndAsync();
        _limit.Token.Register(Kill);
    }

    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_gate)
            {
                return [.. _said];
            }
        }
    }

    /// <summary>The command line that runs one of our programs with the dotnet that runs this test.</summary>
    public static IReadOnlyList<string> Command(string program, params IEnumerable<string> arguments) =>
        [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", program, .. arguments];

    /// <summary>Starts a program with these settings; settings of ours in the test's environment are removed.</summary>
    public static Child Start(IReadOnlyList<string> command, string folder = "", IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var name in start.Environment.Keys.Where(name => OurSettings.Any(name.StartsWith)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new Child(Process.Start(start)!);
    }

    /// <summary>True once the output lines so far fulfil the condition; false when the output ended before.</summary>
    public Task<bool> UntilAsync(Func<IReadOnlyList<string>, bool> holds)
    {
        lock (_gate)
        {
            if (holds(_said) || _silent)
            {
                return Task.FromResult(holds(_said));
            }

            var waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((holds, waiting));
            return waiting.Task;
        }
    }

    /// <summary>Waits for the end; the exit code and all of standard error.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        await _reading;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _errors);
    }

    /// <summary>Sends SIGKILL: the program runs no code after it.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await EndAsync();
        _limit.Dispose();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            Hear(line);
        }

        lock (_gate)
        {
            _silent = true;
            _waiting.ForEach(each => each.Waiting.SetResult(false));
        }
    }

    private void Hear(string line)
    {
        lock (_gate)
        {
            _said.Add(line);
            foreach (var each in _waiting.Where(each => each.Holds(_said)).ToList())
            {
                _waiting.Remove(each);
                each.Waiting.SetResult(true);
            }
        }
    }
}
