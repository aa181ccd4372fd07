using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>Roles are recorded as facts. The other columns go to the directory, outside the log, after the facts are recorded.</summary>
internal static class PeopleSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "People",
        OtherNames = "Person,Persons,Users,Staff",
        Columns =
        [
            new("Id", "Lower-case letters, digits, hyphen, point and underscore; for ever", "Person,Person id,User,Key,Alias", IsRequired: true),
            new("Name", "As people say it", "Full name,Display name"),
            new("Mail", "The address of the account", "E-mail,Email address,UPN"),
            new("Roles", "Separated by semicolons: Smo; Executive; Viewer; Auditor; Administrator. What is granted is not withdrawn here", "Role"),
            new("Manager", "The id of another person", "Reports to"),
            new("Locale", "Language and region, as en-GB", "Language"),
            new("Number format", "The region whose decimal sign this person types, where it is another, as de-CH"),
            new("Time zone", "As Europe/London", "Zone"),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.People.Values.Select(person => person.Id).Union(known.State.People.Roles.Keys).OrderBy(id => id.Value, StringComparer.Ordinal)
            .Select(id => Line(id, known.People.GetValueOrDefault(id), known.State.People.RolesOf(id))),
    };

    /// <summary>The directory entry of this person after the row is imported; fields without a column keep their value.</summary>
    public static DirectoryEntry Entry(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<PersonId>("Id");
        var held = known.People.GetValueOrDefault(id) ?? new DirectoryEntry { Id = id, Name = "" };
        return held with
        {
            Name = row.Required("Name", held.Name is "" ? null : held.Name),
            Mail = Kept("Mail", held.Mail),
            Manager = row.Id("Manager", held.Manager),
            Locale = Kept("Locale", held.Locale),
            NumberFormat = Kept("Number format", held.NumberFormat),
            TimeZone = Kept("Time zone", held.TimeZone),
        };

        string? Kept(string column, string? mine) => row.Has(column) ? row.TrimmedText(column) is { Length: > 0 } text ? text : null : mine;
    }

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var entry = Entry(row, known);
        if (FlawOf(entry) is { } flaw)
        {
            row.AddProblem(flaw.Column, flaw.Reason);
        }

        return [.. row.List("Roles").Select(role => row.ChoiceOf<Role>("Roles", role)).OfType<Role>().Select(role => new GrantRole(entry.Id, role))];
    }

    private static (string Column, Rejection Reason)? FlawOf(DirectoryEntry entry) => entry switch
    {
        _ when !entry.Id.IsValid => ("Id", new InvalidPersonId(entry.Id)),
        { Name.Length: > 0 } when entry.Name.Flaw is { } flaw => ("Name", flaw),
        { Mail: { } mail } when mail.Length > NameRules.MaxLength || mail.Count(c => c is '@') is not 1 || mail[0] is '@' || mail[^1] is '@' || mail.Any(char.IsWhiteSpace) =>
            ("Mail", new NotAMailAddress(mail)),
        { Manager: { } manager } when !manager.IsValid => ("Manager", new InvalidPersonId(manager)),
        { TimeZone: { } zone } when !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) => ("Time zone", new UnknownTimeZone(zone)),
        { Locale.Length: > NameRules.MaxLength } => ("Locale", new NameIsTooLong(NameRules.MaxLength)),
        { NumberFormat.Length: > NameRules.MaxLength } => ("Number format", new NameIsTooLong(NameRules.MaxLength)),
        _ => null,
    };

    private static Cell?[] Line(PersonId id, DirectoryEntry? person, IEnumerable<Role> roles) =>
    [
        Cell.Of(id.Value),
        Cell.Of(person?.Name ?? id.Value),
        Cell.Of(person?.Mail),
        Cell.Of(string.Join("; ", roles.Select(SheetNames.Of))),
        Cell.Of(person?.Manager?.Value),
        Cell.Of(person?.Locale),
        Cell.Of(person?.NumberFormat),
        Cell.Of(person?.TimeZone),
    ];
}
