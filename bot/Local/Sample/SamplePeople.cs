using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Local.Sample;

/// <summary>The people of Aldermouth Ports. Their object ids are numbered by position, so add new people at the end.</summary>
public static class SamplePeople
{
    public static readonly PersonId Jonas = new("jonas.lindqvist");
    public static readonly PersonId Layla = new("layla.haddad");
    public static readonly PersonId Grace = new("grace.adeyemi");
    public static readonly PersonId Marek = new("marek.nowak");
    public static readonly PersonId Ruth = new("ruth.calloway");
    public static readonly PersonId Daniel = new("daniel.weiss");
    public static readonly PersonId Priya = new("priya.raman");
    public static readonly PersonId Amara = new("amara.okafor");
    public static readonly PersonId Helen = new("helen.marsh");
    public static readonly PersonId Ingrid = new("ingrid.solheim");
    public static readonly PersonId Tomas = new("tomas.ferreira");
    public static readonly PersonId Victor = new("victor.hale");
    public static readonly PersonId Sam = new("sam.whitlock");
    public static readonly PersonId Nadia = new("nadia.rossi");
    public static readonly PersonId Olga = new("olga.petrenko");
    public static readonly PersonId Ben = new("ben.carver");

    /// <summary>The automatic feed that reports what the cranes count; no person, and in no directory.</summary>
    public static readonly PersonId CraneFeed = new("crane-feed");

    private static readonly (PersonId Id, string Name, string Locale)[] All =
    [
        (Jonas, "Jonas Lindqvist", "sv-SE"),
        (Layla, "Layla Haddad", "ar-AE"),
        (Grace, "Grace Adeyemi", "en-GB"),
        (Marek, "Marek Nowak", "pl-PL"),
        (Ruth, "Ruth Calloway", "en-GB"),
        (Daniel, "Daniel Weiss", "de-DE"),
        (Priya, "Priya Raman", "en-IN"),
        (Amara, "Amara Okafor", "en-GB"),
        (Helen, "Helen Marsh", "en-GB"),
        (Ingrid, "Ingrid Solheim", "nb-NO"),
        (Tomas, "Tomas Ferreira", "pt-PT"),
        (Victor, "Victor Hale", "en-GB"),
        (Sam, "Sam Whitlock", "en-GB"),
        (Nadia, "Nadia Rossi", "it-IT"),
        (Olga, "Olga Petrenko", "en-GB"),
        (Ben, "Ben Carver", "en-GB"),
    ];

    public static IReadOnlyList<(PersonId Person, Role Role)> Roles { get; } =
    [
        (Daniel, Role.Executive),
        (Priya, Role.Executive),
        (Amara, Role.Executive),
        (Helen, Role.Executive),
        (Ingrid, Role.Smo),
        (Tomas, Role.Smo),
        (Olga, Role.Auditor),
    ];

    /// <summary>As they are today: Sam has left, so his account is disabled.</summary>
    public static IEnumerable<DirectoryEntry> Directory => All.Select((person, place) => new DirectoryEntry
    {
        Id = person.Id,
        Name = person.Name,
        ObjectId = new Guid(0x5a3b1c70, 0x91d4, 0x4f6e, 0x8b, 0x2a, 0, 0, 0, 0, 0, (byte)(place + 1)),
        Mail = $"{person.Id}@aldermouth.example",
        Locale = person.Locale,
        TimeZone = person.Id == Layla ? "Asia/Dubai" : SampleTimeline.Zone,
        Enabled = person.Id != Sam,
    });

    public static int IndexOf(PersonId person) => Array.FindIndex(All, each => each.Id == person);
}
