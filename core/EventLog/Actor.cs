using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>Who caused a fact, for whom, and by which way. Ids only: names and addresses live in the erasable directory.</summary>
public sealed record Actor(PersonId Person, EntryPoint EntryPoint, PersonId? OnBehalfOf = null)
{
    /// <summary>A job acts under its own name, with a colon that no person's id may hold.</summary>
    public static Actor Job(string name) => new(new PersonId($"job:{name}"), EntryPoint.Job);

    /// <summary>Whoever runs the command line of the host.</summary>
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
