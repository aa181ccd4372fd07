using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.People;

/// <summary>Whoever a card or page speaks to: in their language and number format, by their clocks, and of people by name.</summary>
public sealed record Addressee(CultureInfo Culture, TimeZoneInfo Zone, IReadOnlyDictionary<PersonId, string> People)
{
    public string Text(Sentence sentence) => Sentences.Told(sentence, Culture, Told);

    public string NameOf(PersonId person) => People.GetValueOrDefault(person, person.Value);

    private string Told(object? argument) => argument switch
    {
        PersonId person => NameOf(person),
        DateTimeOffset instant => TimeZoneInfo.ConvertTime(instant, Zone).ToString("d MMM HH:mm", Culture),
        DateOnly day => day.ToString("ddd d MMM", Culture),
        Sentence inner => Text(inner),
        _ => Sentences.Plain(argument, Culture),
    };
}
