using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs;

/// <summary>The reader of a page: person, language, theme, organisation and rights. The host sets it from a validated token; pages only
/// read it.</summary>
public sealed record Visit
{
    public required CultureInfo Culture { get; init; }

    /// <summary>The person's number format, which may differ from the language's; null for the language's.</summary>
    public CultureInfo? NumberFormat { get; init; }

    /// <summary>Gives the address of a static file from its name below wwwroot.</summary>
    public required Func<string, string> Asset { get; init; }

    /// <summary>One of <see cref="PageThemes.All"/>; null leaves it to the browser's setting.</summary>
    public string? Theme { get; init; }

    /// <summary>The page's own address, without its query.</summary>
    public string Path { get; init; } = "";

    /// <summary>Null before the sign-in.</summary>
    public PersonId? Person { get; init; }

    public OrganisationSettings? Organisation { get; init; }

    /// <summary>Whether this is the sample organisation, which is made up.</summary>
    public bool IsSample { get; init; }

    public bool PlanIsAgreed { get; init; }

    public IReadOnlySet<Right> Rights { get; init; } = new HashSet<Right>();

    /// <summary>Names of the people mentioned on the page, as far as the directory has them.</summary>
    public IReadOnlyDictionary<PersonId, string> Names { get; init; } = new Dictionary<PersonId, string>();

    public OwnWords Words => Organisation?.Words ?? OwnWords.Default;

    public CultureInfo Numbers => NumberFormat ?? Culture;

    public string Language => Culture.Equals(CultureInfo.InvariantCulture) ? "en" : Culture.Name;

    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public string Say(Sentence sentence) => SentenceCatalog.Text(sentence, Culture);

    public bool May(Right right) => Rights.Contains(right);

    /// <summary>The person's name; the id if the directory has no entry, because the person was erased or is a job or feed.</summary>
    public string NameOf(PersonId person) => Names.GetValueOrDefault(person, person.Value);
}
