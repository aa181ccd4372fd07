using System.Collections.Concurrent;
using System.Diagnostics;

namespace StratexTeams.Benchmarks.Press;

/// <summary>Sends requests over persistent connections and measures each until its response is read.</summary>
internal sealed class LoadGenerator(Uri server, int connections) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server };

    /// <summary>Closed loop: every connection sends its next request when it has the response to the last.</summary>
    public async Task<Answers> SaturateAsync(Func<HttpRequestMessage> next, TimeSpan time)
    {
        var (waits, watch) = (new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < time)
            {
                waits.Add(await SendAsync(next(), Stopwatch.GetTimestamp()));
            }
        })));
        return new([.. waits.Order()], waits.Count / watch.Elapsed.TotalSeconds);
    }

    /// <summary>Open loop: requests at an even rate, whether earlier ones were answered or not; each is measured from its scheduled
    /// time.</summary>
    public async Task<Answers> AtRateAsync(Func<HttpRequestMessage> next, int perSecond, int count)
    {
        var (sent, begin) = (new List<Task<double>>(count), Stopwatch.GetTimestamp());
        for (var number = 0; number < count; number++)
        {
            var due = begin + (number * Stopwatch.Frequency / perSecond);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } ahead)
            {
                // Thread.Sleep is more exact than Task.Delay.
                Thread.Sleep(ahead);
            }

            var request = next();
            sent.Add(Task.Run(() => SendAsync(request, due)));
        }

        var waits = await Task.WhenAll(sent);
        return new([.. waits.Order()], count / Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    public async Task<byte[]> AnswerAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _http.SendAsync(request))
        {
            return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<double> SendAsync(HttpRequestMessage request, long since)
    {
        await AnswerAsync(request);
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }
}
