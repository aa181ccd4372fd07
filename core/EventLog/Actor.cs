using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog;

/// <summary>Who caused a fact, on whose behalf, and through which entry point. Ids only: names and addresses are in the directory, where
/// they can be erased.</summary>
public sealed record Actor(PersonId Person, EntryPoint EntryPoint, PersonId? OnBehalfOf = null)
{
    /// <summary>A job, as "job:name". A person's id never contains a colon, so the two cannot be confused.</summary>
    public static Actor Job(string name) => new(new PersonId($"job:{name}"), EntryPoint.Job);

    /// <summary>The operator who runs a command on the host's command line.</summary>
    public static readonly Actor Operator = new(new PersonId("operator"), EntryPoint.Cli);
}

[JsonConverter(typeof(EnumName<EntryPoint>))]
public enum EntryPoint
{
    [JsonStringEnumMemberName("card")] Card,
    [JsonStringEnumMemberName("page")] Page,
    [JsonStringEnumMemberName("api")] Api,
    [JsonStringEnumMemberName("import")] Import,
    [JsonStringEnumMemberName("cli")] Cli,
    [JsonStringEnumMemberName("job")] Job,
}
