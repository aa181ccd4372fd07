using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.People;

/// <summary>Language, number format, time zone and names of people, for writing text to one reader.</summary>
public sealed record Addressee(CultureInfo Culture, TimeZoneInfo Zone, IReadOnlyDictionary<PersonId, string> People)
{
    public string Text(Sentence sentence) => SentenceCatalog.TextWith(sentence, Culture, Format);

    /// <param name="known">Formats an argument in a special way; null for one to be formatted as usual.</param>
    public string Text(Sentence sentence, Func<object?, string?> known) => SentenceCatalog.TextWith(sentence, Culture, argument => known(argument) ?? Format(argument));

    public string NameOf(PersonId person) => People.GetValueOrDefault(person, person.Value);

    private string Format(object? argument) => argument switch
    {
        PersonId person => NameOf(person),
        DateTimeOffset instant => TimeZoneInfo.ConvertTime(instant, Zone).ToString("d MMM HH:mm", Culture),
        DateOnly day => day.ToString("ddd d MMM", Culture),
        Sentence inner => Text(inner),
        _ => SentenceCatalog.FormatArgument(argument, Culture),
    };
}
