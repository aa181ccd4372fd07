using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Tests.Cards;

/// <summary>The languages every card is checked in: English, German for long words, Arabic for right to left, and the pseudo-language for
/// untranslated text.</summary>
internal static class CardLanguages
{
    public static readonly IReadOnlyList<string> All = ["en-GB", "de-DE", "ar-AE", PseudoLanguage.Name];

    public static Addressee Reader(TenantState state, string language) => new(
        Addressees.CultureOf(new DirectoryEntry { Id = SamplePeople.Jonas, Name = "", Locale = language }),
        ReportingCalendar.Of(state.Organisation).Zone,
        SamplePeople.Directory.ToDictionary(person => person.Id, person => person.Name));
}
