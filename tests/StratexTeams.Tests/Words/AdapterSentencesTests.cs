using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using StratexTeams.Adapters.Exports;
using StratexTeams.Bot.Commands;
using StratexTeams.Core.Words;
using StratexTeams.Tabs;

namespace StratexTeams.Tests.Words;

/// <summary>The sentences of adapters, hosts and pages; those of core are tested in the core tests.</summary>
public sealed class AdapterSentencesTests
{
    public static readonly TheoryData<Type> All =
    [
        .. new[] { typeof(LogExport).Assembly, typeof(CommandLine).Assembly, typeof(Visit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Sentence)) && !type.IsAbstract),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_type_of_sentence_has_its_words_and_all_its_members_go_into_them(Type sentence) => Assert.Equal(
        sentence.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => member.Name).Order(),
        Regex.Matches(SentenceCatalog.TemplateOf(sentence, CultureInfo.InvariantCulture), @"\{(\w+)\}").Select(match => match.Groups[1].Value).Distinct().Order());

    /// <summary>Resources are found by the type's name alone.</summary>
    [Fact]
    public void No_two_sentences_are_called_the_same() => Assert.Empty(
        new[] { typeof(Sentence).Assembly, typeof(LogExport).Assembly, typeof(CommandLine).Assembly, typeof(Visit).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Sentence)) && !type.IsAbstract).GroupBy(type => type.Name).Where(same => same.Count() > 1).Select(same => same.Key));
}
