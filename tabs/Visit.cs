using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs;

/// <summary>Who looks at a page, in which language and theme, and what of the house they may enter. The host sets it from a checked token; no page decides any of it.</summary>
public sealed record Visit
{
    public required CultureInfo Culture { get; init; }

    /// <summary>How this person writes numbers; it need not be the language's way.</summary>
    public CultureInfo? NumberFormat { get; init; }

    /// <summary>Where a file of ours is served, by its name below wwwroot.</summary>
    public required Func<string, string> Asset { get; init; }

    /// <summary>One of the three of Teams; the browser's own wish where nobody says.</summary>
    public string? Theme { get; init; }

    /// <summary>The page's own address, without its query.</summary>
    public string Path { get; init; } = "";

    /// <summary>Absent before somebody has signed in.</summary>
    public PersonId? Person { get; init; }

    public OrganisationSettings? Organisation { get; init; }

    /// <summary>Whether the organisation is the sample, which is no real one.</summary>
    public bool IsComposed { get; init; }

    public bool PlanIsAgreed { get; init; }

    public IReadOnlySet<Right> Rights { get; init; } = new HashSet<Right>();

    /// <summary>Of those whom the page speaks of, as far as the directory knows them.</summary>
    public IReadOnlyDictionary<PersonId, string> Names { get; init; } = new Dictionary<PersonId, string>();

    public OwnWords Words => Organisation?.Words ?? OwnWords.Usual;

    public CultureInfo Numbers => NumberFormat ?? Culture;

    public string Language => Culture.Equals(CultureInfo.InvariantCulture) ? "en" : Culture.Name;

    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public string Say(Sentence sentence) => Sentences.Of(sentence, Culture);

    public bool May(Right right) => Rights.Contains(right);

    /// <summary>The bare id for whoever is no longer in the directory, or is no person.</summary>
    public string NameOf(PersonId person) => Names.GetValueOrDefault(person, person.Value);
}
