namespace StratexTeams.Core.Tests.EventLog.Stores;

/// <summary>How often a request to <see cref="TableFake"/> fails, and how. Each rate is a share of all requests, 0..1; the rest
/// succeed.</summary>
public sealed record TableFaults
{
    public static readonly TableFaults None = new();

    /// <summary>Share answered 503: the server was busy and did nothing.</summary>
    public double Busy { get; init; }

    /// <summary>Share answered 500 without being carried out.</summary>
    public double FailedBefore { get; init; }

    /// <summary>Share answered 500 although carried out.</summary>
    public double FailedAfter { get; init; }

    /// <summary>Share carried out whose reply is lost.</summary>
    public double Dropped { get; init; }

    /// <summary>Share whose connection is lost and which are carried out before one of the next operations, if the sequence is still
    /// free.</summary>
    public double Late { get; init; }

    /// <summary>Rows in one page of a read; each page is a separate request.</summary>
    public int Page { get; init; } = 1_000;

    /// <summary>Awaited before and after each request is carried out.</summary>
    public Func<Task> Latency { get; init; } = () => Task.CompletedTask;
}
