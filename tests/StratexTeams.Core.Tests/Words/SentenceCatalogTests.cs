using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Tests.Words;

public sealed class SentenceCatalogTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static readonly TheoryData<Type> All = [.. typeof(Sentence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Sentence)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_type_of_sentence_has_its_words_and_all_its_members_go_into_them(Type sentence) =>
        Assert.Equal(MembersOf(sentence).Order(), PlaceholdersOf(sentence).Order());

    [Theory]
    [MemberData(nameof(All))]
    public void No_brace_is_left_over_in_a_sentence(Type sentence) =>
        Assert.DoesNotContain(Regex.Replace(SentenceCatalog.TemplateOf(sentence, CultureInfo.InvariantCulture), @"\{\w+\}", ""), c => c is '{' or '}');

    [Theory]
    [MemberData(nameof(All))]
    public void Every_member_of_a_sentence_writes_itself_as_people_read_it(Type sentence) =>
        Assert.DoesNotContain(sentence.GetProperties(Declared), member => IsWrittenByTheCompiler(member.PropertyType));

    public static readonly TheoryData<Rejection, string> Examples = new()
    {
        { new UnknownKpi(new KpiId("churn")), "There is no KPI \"churn\". Look it up on the scorecard." },
        { new RecordTooLarge(60), "This is too long to record: one entry holds at most 60 KB. Please shorten it." },
        {
            new NotTheServiceLog(Scenario.Tenant),
            "Organisations are registered in the service log, not in the log of 7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11."
        },
        { new UnknownKpi(new KpiId("{Kpi}")), "There is no KPI \"{Kpi}\". Look it up on the scorecard." },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_says_the_values_as_people_write_them(Rejection rejection, string sentence) =>
        Assert.Equal(sentence, SentenceCatalog.Text(rejection, CultureInfo.GetCultureInfo("en-CH")));

    private static IEnumerable<string> MembersOf(Type sentence) =>
        sentence.GetProperties(Declared).Select(member => member.Name);

    private static bool IsWrittenByTheCompiler(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } method && method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static IEnumerable<string> PlaceholdersOf(Type sentence) =>
        Regex.Matches(SentenceCatalog.TemplateOf(sentence, CultureInfo.InvariantCulture), @"\{(\w+)\}").Select(match => match.Groups[1].Value).Distinct();
}
