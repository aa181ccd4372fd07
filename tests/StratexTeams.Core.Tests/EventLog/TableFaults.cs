namespace StratexTeams.Core.Tests.EventLog;

/// <summary>How often a request to <see cref="TableFake"/> goes wrong, and how. Shares of all requests; what they leave goes well.</summary>
public sealed record TableFaults
{
    public static readonly TableFaults None = new();

    /// <summary>503: the server was busy and did nothing.</summary>
    public double Busy { get; init; }

    /// <summary>500, and nothing happened.</summary>
    public double FailedBefore { get; init; }

    /// <summary>500, although it happened.</summary>
    public double FailedAfter { get; init; }

    /// <summary>It happened, and the reply was lost.</summary>
    public double Dropped { get; init; }

    /// <summary>The connection was lost, and the request is still on its way: it lands before one of the next operations, if its place is free.</summary>
    public double Late { get; init; }

    /// <summary>Rows in one page of a read; each page is a request of its own.</summary>
    public int Page { get; init; } = 1_000;

    /// <summary>The way there, and the way back.</summary>
    public Func<Task> Latency { get; init; } = () => Task.CompletedTask;
}
