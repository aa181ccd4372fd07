using System.Diagnostics;

namespace StratexTeams.Benchmarks.Press;

/// <summary>Time from a card press to its answer over persistent loopback HTTP connections, compared with a server that does nothing;
/// then starts and pages.</summary>
internal static class PressBenchmarks
{
    private const int Rounds = 3;
    private const int Connections = 64;
    private const int PerSecond = 100;
    private const int AtRate = 500;
    private const int First = 1_000;
    private static readonly TimeSpan Saturated = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        await StartsAsync();
        using var folder = new TemporaryFolder();
        using var teams = Server.Bare(0);
        var host = $"localhost:{(await teams.AddressAsync()).Port}";
        var service = $"http://{host}/local/teams/";
        var organisation = new BenchOrganisation(folder.File("bench.db"));
        var presses = new Presses(await organisation.WriteAsync(service), service);
        var cardBytes = await BotAsync(folder, presses, host);
        if (await organisation.PressesAsync() is var recorded && recorded != presses.Count)
        {
            throw new InvalidOperationException($"Of {presses.Count} presses {recorded} were recorded.");
        }

        using (var bare = Server.Bare(cardBytes))
        {
            await MeasureAsync("bare Kestrel endpoint", await bare.AddressAsync(), () => presses.Next(null), "", "");
        }

        var echo = await EchoBot.StartAsync(cardBytes);
        using (echo.Server)
        {
            await MeasureAsync("JavaScript Agents SDK's echo", echo.Address, () => presses.Next(null), "", "");
        }
    }

    /// <summary>Measures the bot; returns the size of its answer in bytes.</summary>
    private static async Task<int> BotAsync(TemporaryFolder folder, Presses presses, string host)
    {
        using var bot = Server.Bot(folder.Path);
        var address = await bot.AddressAsync();
        using var load = new LoadGenerator(address, Connections);
        var token = await Presses.TokenAsync(load, host);
        var card = await load.AnswerAsync(presses.Next(token));
        await load.AtRateAsync(() => presses.Next(token), PerSecond, First);
        Figures.Print("resident after 1,000 presses, 2,000 KPIs", [Megabytes(bot)], " MB", "F0", "");
        var (before, spent) = (presses.Count, bot.ProcessorTime);
        await MeasureAsync("press", address, () => presses.Next(token), "20 ms or less", ">= 8,000/s");
        Figures.Print("press, the bot's processor time", [(bot.ProcessorTime - spent).TotalMilliseconds / (presses.Count - before)], " ms", "F2", "");
        Figures.Print("resident after the presses above", [Megabytes(bot)], " MB", "F0", "");
        await PageBenchmarks.RunAsync("scorecard page of 2,000 KPIs", address, BenchOrganisation.Office, Samples.Tenant);
        return card.Length;
    }

    private static async Task MeasureAsync(string name, Uri server, Func<HttpRequestMessage> next, string waitBudget, string rateBudget)
    {
        using var load = new LoadGenerator(server, Connections);
        var (paced, full) = (new List<Answers>(), new List<Answers>());
        for (var round = 0; round <= Rounds; round++)
        {
            paced.Add(await load.AtRateAsync(next, PerSecond, AtRate));
            full.Add(await load.SaturateAsync(next, Saturated));
        }

        // The first round is not counted.
        Figures.Print($"{name}, p50 at 100/s", [.. paced.Skip(1).Select(round => round.At(0.5)).Order()], " ms", "F1", "");
        Figures.Print($"{name}, p99 at 100/s", [.. paced.Skip(1).Select(round => round.At(0.99)).Order()], " ms", "F1", waitBudget);
        Figures.Print($"{name}, 64 connections", [.. full.Skip(1).Select(round => round.PerSecond).OrderDescending()], "/s", "N0", rateBudget);
    }

    // Each pair is one start in an empty folder, which builds the sample first, and one with the sample present.
    private static async Task StartsAsync()
    {
        var (first, next, played, lying) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            using var folder = new TemporaryFolder();
            await StartAsync(folder, first, played);
            await StartAsync(folder, next, lying);
            if (round == Rounds - 1)
            {
                using var bot = Server.Bot(folder.Path);
                await PageBenchmarks.FirstVisitAsync(await bot.AddressAsync());
                await PageBenchmarks.RunAsync("scorecard page of the sample", await bot.AddressAsync(), PageBenchmarks.SampleOffice, null);
            }
        }

        Figures.Print("start to first answer, sample to be played", [.. first.Order()], " s", "F2", "");
        Figures.Print("start to first answer, sample there", [.. next.Order()], " s", "F2", "2 s or less");
        Figures.Print("resident, sample just played", [.. played.Order()], " MB", "F0", "");
        Figures.Print("resident, sample there", [.. lying.Order()], " MB", "F0", "< 200 MB");
    }

    private static async Task StartAsync(TemporaryFolder folder, List<double> seconds, List<double> megabytes)
    {
        var watch = Stopwatch.StartNew();
        using var bot = Server.Bot(folder.Path);
        using var load = new LoadGenerator(await bot.AddressAsync(), 1);
        await load.AnswerAsync(new(HttpMethod.Get, "/readyz"));
        seconds.Add(watch.Elapsed.TotalSeconds);
        megabytes.Add(Megabytes(bot));
    }

    private static double Megabytes(Server server) => server.ResidentBytes / 1024d / 1024d;
}
