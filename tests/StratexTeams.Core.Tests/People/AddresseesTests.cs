using StratexTeams.Core.People;

namespace StratexTeams.Core.Tests.People;

public sealed class AddresseesTests
{
    private static readonly DateTime October = new(2026, 10, 1, 17, 0, 0);

    [Theory]
    [InlineData("de-DE", null, "Oktober 17:00 88,3")]
    [InlineData("de-DE", "en-GB", "Oktober 17:00 88.3")]
    [InlineData("sv-SE", null, "October 17:00 88,3")]
    [InlineData("en-US", null, "October 5:00\u202fPM 88.3")]
    [InlineData("en-GB", "sv-SE", "October 17:00 88,3")]
    [InlineData("not a language", null, "October 17:00 88.3")]
    [InlineData(null, null, "October 17:00 88.3")]
    public void Months_are_named_in_the_language_of_the_sentences_and_numbers_written_as_their_reader_does(string? locale, string? numbers, string written)
    {
        var culture = Addressees.CultureOf(new() { Id = new("jonas"), Name = "Jonas", Locale = locale, NumberFormat = numbers });
        Assert.Equal(written, string.Create(culture, $"{October:MMMM} {October:t} {88.3m}"));
    }
}
