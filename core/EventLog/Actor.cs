namespace StratexTeams.Core.EventLog;

/// <summary>Who caused a fact, on whose behalf, and through which entry point. Ids only: names and addresses are in the directory, where
/// they can be erased.</summary>
public sealed record Actor(PersonId Person, Via Via, PersonId? OnBehalfOf = null)
{
    /// <summary>A job, as "job:name". A person's id never contains a colon, so the two cannot be confused.</summary>
    public static Actor Job(string name) => new(new PersonId($"job:{name}"), Via.Job);

    /// <summary>The operator who runs a command on the host's command line.</summary>
    public static readonly Actor Operator = new(new PersonId("operator"), Via.Cli);
}

public enum Via
{
    Card,
    Page,
    Api,
    Import,
    Cli,
    Job,
}
