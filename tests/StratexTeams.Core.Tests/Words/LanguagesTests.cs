using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Tests.Words;

/// <summary>Every sentence exists in every language. Reads the built satellite assemblies, so that a language which is not deployed fails
/// here.</summary>
public sealed class LanguagesTests
{
    private static readonly ResourceManager Templates = new(typeof(SentenceCatalog));

    /// <summary>Only placeholders and punctuation, which may be the same in every language.</summary>
    private static readonly Regex WithoutWords = new(@"^(\{\w+\}|\P{L})*$");

    /// <summary>The chat command words: one list with the words of all languages, because the bot must understand a person whose language
    /// is not set.</summary>
    private static readonly string[] ForAllLanguages =
        ["DueKeywords", "GreetingKeywords", "HelpKeywords", "KpiKeywords", "LateKeywords", "ObjectiveKeywords", "ScorecardKeywords"];

    private static readonly string[] AsInEnglish =
    [
        "de MissionLabel", "de NameLabel", "de PlanPlace", "de ScorecardHeading", "de ScorecardPlace", "de StatusColumn", "de TrendColumn", "de VisionLabel",
    ];

    public static readonly TheoryData<string> All = [.. Language.Supported.Except(["en"])];

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_says_every_sentence_and_no_other(string language) => Assert.Equal(Of("").Keys.Order(), Of(language).Keys.Order());

    [Theory]
    [MemberData(nameof(All))]
    public void A_sentence_has_the_same_members_in_each_language(string language)
    {
        var own = Of(language);
        Assert.Equal(Of("").Select(each => (each.Key, MembersOf(each.Value))).Order(), own.Select(each => (each.Key, MembersOf(each.Value))).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_left_in_English(string language)
    {
        var own = Of(language);
        var same = Of("").Where(each => own.GetValueOrDefault(each.Key) == each.Value && !WithoutWords.IsMatch(each.Value)).Select(each => each.Key);
        Assert.Equal(ForAllLanguages.Concat(AsInEnglish.Where(each => each.StartsWith(language, StringComparison.Ordinal)).Select(each => each.Split(' ')[1])).Order(), same.Order());
    }

    [Theory]
    [InlineData("de-DE", "Die Kennzahl „churn“ gibt es nicht. Auf der Scorecard nachsehen.")]
    [InlineData("ar-AE", "لا يوجد مؤشر أداء «\u2068churn\u2069». ابحث عنه في بطاقة الأداء.")]
    [InlineData("pt-PT", "There is no KPI \"churn\". Look it up on the scorecard.")]
    public void A_reader_is_answered_in_their_language_and_in_English_where_we_have_none(string reader, string sentence) =>
        Assert.Equal(sentence, SentenceCatalog.Text(new UnknownKpi(new KpiId("churn")), CultureInfo.GetCultureInfo(reader)));

    private static Dictionary<string, string> Of(string language) =>
        Templates.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(each => (string)each.Key, each => (string)each.Value!);

    private static string MembersOf(string template) => string.Join(' ', Regex.Matches(template, @"\{\w+\}").Select(match => match.Value).Distinct().Order());
}
