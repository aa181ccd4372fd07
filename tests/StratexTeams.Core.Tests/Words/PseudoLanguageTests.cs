using System.Globalization;
using System.Text.RegularExpressions;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Tests.Words;

/// <summary>The pseudo-language: text that shows unchanged in it was never made translatable.</summary>
public sealed class PseudoLanguageTests
{
    [Fact]
    public void A_reader_may_ask_for_it_as_for_any_language() => Assert.Equal(PseudoLanguage.Culture, Language.Find("qps-PLOC"));

    [Fact]
    public void A_sentence_is_disguised_and_its_values_are_not() => Assert.Equal(
        "⟦Ţĥééřéé îîšš ñöö ĶÞÎÎ \"churn\". Ļööööķ îîţ ûûþ ööñ ţĥéé ššçööřééçáářđ.⟧",
        SentenceCatalog.Text(new UnknownKpi(new KpiId("churn")), PseudoLanguage.Culture));

    [Fact]
    public void A_copy_of_the_culture_with_other_numbers_speaks_it_too() =>
        Assert.StartsWith("⟦", SentenceCatalog.Text(new UnknownKpi(new KpiId("churn")), (CultureInfo)PseudoLanguage.Culture.Clone()), StringComparison.Ordinal);

    [Fact]
    public void The_members_of_a_template_stay_as_they_are() => Assert.Equal("⟦{Count} ööƒ {Most}⟧", PseudoLanguage.Of("{Count} of {Most}"));

    [Fact]
    public void It_takes_about_two_fifths_more_room_than_English()
    {
        var sentences = typeof(Sentence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Sentence)) && !type.IsAbstract).ToList();
        var english = sentences.Sum(type => LengthIn(type, CultureInfo.InvariantCulture));
        var pseudo = sentences.Sum(type => LengthIn(type, PseudoLanguage.Culture));
        Assert.InRange((double)pseudo / english, 1.3, 1.5);
    }

    private static int LengthIn(Type sentence, CultureInfo reader) => Regex.Replace(SentenceCatalog.TemplateOf(sentence, reader), @"\{\w+\}", "").Length;
}
