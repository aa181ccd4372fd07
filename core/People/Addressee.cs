using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.People;

/// <summary>Whoever a card or page speaks to: in their language and number format, by their clocks, and of people by name.</summary>
public sealed record Addressee(CultureInfo Culture, TimeZoneInfo Zone, IReadOnlyDictionary<PersonId, string> Names)
{
    public string Text(Sentence sentence) => Sentences.Told(sentence, Culture, Told);

    /// <param name="known">What an argument is called here; null for one that is told as everywhere.</param>
    public string Text(Sentence sentence, Func<object?, string?> known) => Sentences.Told(sentence, Culture, argument => known(argument) ?? Told(argument));

    public string NameOf(PersonId person) => Names.GetValueOrDefault(person, person.Value);

    private string Told(object? argument) => argument switch
    {
        PersonId person => NameOf(person),
        DateTimeOffset instant => TimeZoneInfo.ConvertTime(instant, Zone).ToString("d MMM HH:mm", Culture),
        DateOnly day => day.ToString("ddd d MMM", Culture),
        Sentence inner => Text(inner),
        _ => Sentences.Plain(argument, Culture),
    };
}
