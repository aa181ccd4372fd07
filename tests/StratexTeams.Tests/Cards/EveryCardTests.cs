using System.Text.RegularExpressions;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Words;

namespace StratexTeams.Tests.Cards;

/// <summary>Rules for every card we send, in every state it can have.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed partial class EveryCardTests(CheckedCards cards) : IClassFixture<CheckedCards>
{
    private const int MostBytes = 25 * 1024;
    private const int PhoneWidth = 320;
    private const int PhoneHeight = 640;

    [Fact]
    public void The_official_parser_finds_nothing_to_say() => Assert.Empty(Told(card => card.Problems));

    [Fact]
    public void It_holds_only_what_every_phone_shows() => Assert.Empty(Told(card => CardRules.BrokenBy(card.Json, card.Form)));

    [Fact]
    public void It_is_far_from_the_limit_of_a_message() => Assert.Empty(Where(card => card.Bytes.Length >= MostBytes));

    [Fact]
    public void A_phone_shows_it_without_scrolling_sideways() => Assert.Empty(Where(card => card.Form is CardPress.Execute && card.Width is not PhoneWidth));

    [Fact]
    public void One_number_is_asked_for_without_scrolling() =>
        Assert.All(cards.All.Where(card => card.State == $"prompt: {PromptCardStates.OneNumber}" && card.Form is CardPress.Execute), card => Assert.InRange(card.Height ?? 0, 1, PhoneHeight - 1));

    [Fact]
    public void What_stands_on_a_lock_screen_tells_no_figures() => Assert.Empty(Where(card => FallbackText(card) is "" || Figure().IsMatch(FallbackText(card))));

    [Fact]
    public void Readers_of_Arabic_read_it_from_right_to_left() => Assert.Empty(Where(card => (card.Json["rtl"]?.GetValue<bool>() is true) != (card.Language is "ar-AE")));

    // Names of people, KPIs and objectives are user text; so are the buttons that choose between them.
    [Fact]
    public void No_button_speaks_English_to_everybody() => Assert.Empty(Where(card => card.Language is PseudoLanguage.Name && !card.State.Contains("Match", StringComparison.Ordinal)
        && (card.Json["actions"]?.AsArray() ?? []).Any(action => !action!["title"]!.GetValue<string>().StartsWith('⟦'))));

    [Fact]
    public void Both_forms_show_the_same() => Assert.Equal(Shown(CardPress.Execute), Shown(CardPress.Submit));

    private IEnumerable<string> Shown(CardPress form) => cards.All.Where(card => card.Form == form).Select(card => $"{card.State}, {card.Language}: {card.Json["body"]!.ToJsonString()}");

    private IEnumerable<string> Told(Func<CheckedCard, IEnumerable<string>> problems) => cards.All.SelectMany(card => problems(card).Select(problem => $"{card.Name}: {problem}"));

    private IEnumerable<string> Where(Func<CheckedCard, bool> isWrong) => cards.All.Where(isWrong).Select(card => $"{card.Name}: {card.Bytes.Length} bytes, {card.Width} x {card.Height}, {FallbackText(card)}");

    private static string FallbackText(CheckedCard card) => card.Json["fallbackText"]!.GetValue<string>();

    // Counts, days and years are not KPI figures.
    [GeneratedRegex(@"\d[.,٫]\d|[%٪]")]
    private static partial Regex Figure();
}
