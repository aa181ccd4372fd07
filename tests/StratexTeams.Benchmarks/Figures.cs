using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace StratexTeams.Benchmarks;

/// <summary>Runs an action several times and prints median, best and worst time beside its budget.</summary>
internal static class Figures
{
    private const int Runs = 5;

    public static void Machine()
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        Console.WriteLine($"{"",-44}{"median",14}{"best",14}{"worst",14}  budget");
    }

    /// <summary>Each run does <paramref name="count"/> operations; prints operations per second.</summary>
    public static async Task RateAsync(string name, long count, string budget, Func<Task> runAsync)
    {
        var seconds = await TimesAsync(runAsync);
        Print(name, [.. seconds.Select(s => count / s).OrderDescending()], "/s", "N0", budget);
    }

    public static async Task SecondsAsync(string name, string budget, Func<Task> runAsync) => Print(name, [.. (await TimesAsync(runAsync)).Order()], " s", "F2", budget);

    /// <summary>Times a short action in this process: 50 runs to warm up, then 50 that count.</summary>
    public static void Milliseconds(string name, string budget, Action run)
    {
        const int Often = 50;
        List<double> milliseconds = [];
        for (var round = 0; round < 2 * Often; round++)
        {
            var watch = Stopwatch.StartNew();
            run();
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        }

        Print(name, [.. milliseconds.Skip(Often).Order()], " ms", "F3", budget);
    }

    public static void Print(string name, IReadOnlyList<double> bestFirst, string unit, string format, string budget)
    {
        string Figure(double value) => value.ToString(format, CultureInfo.InvariantCulture) + unit;
        Console.WriteLine($"{name,-44}{Figure(bestFirst[bestFirst.Count / 2]),14}{Figure(bestFirst[0]),14}{Figure(bestFirst[^1]),14}  {budget}");
    }

    private static async Task<List<double>> TimesAsync(Func<Task> runAsync)
    {
        await runAsync();
        List<double> seconds = [];
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            await runAsync();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        return seconds;
    }
}
