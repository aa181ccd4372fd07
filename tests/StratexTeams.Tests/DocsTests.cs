using System.Text.RegularExpressions;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests;

/// <summary>The texts of the repository: their links resolve, and every decision record says when it was decided and what its status is.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] NotOurs = ["node_modules", "artifacts", ".git"];

    [Fact]
    public void Every_relative_link_resolves() =>
        Assert.Empty(TextsUnder(Repository.At()).SelectMany(text => BrokenLinksOf(text).Select(link => $"{Path.GetRelativePath(Repository.At(), text)}: {link}")));

    [Fact]
    public void Every_decision_record_has_a_date_and_a_status() =>
        Assert.Empty(Records.Where(record => !DateAndStatus().IsMatch(File.ReadAllText(record))).Select(Path.GetFileName));

    [Fact]
    public void Every_decision_record_is_in_the_index_with_its_date_and_status()
    {
        var index = File.ReadAllText(Repository.At("docs", "decisions", "README.md"));

        Assert.Empty(Records.Where(record => !IndexLineOf(record).IsMatch(index)).Select(Path.GetFileName));
    }

    [Fact]
    public void Decision_records_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Records.Length).Select(number => $"{number:0000}"), Records.Select(record => Path.GetFileName(record)[..4]));

    private static string[] Records => [.. Directory.GetFiles(Repository.At("docs", "decisions"), "????-*.md").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TextsUnder(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md"),
        .. Directory.GetDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(TextsUnder),
    ];

    private static IEnumerable<string> BrokenLinksOf(string text) =>
        Link().Matches(CodeBlock().Replace(File.ReadAllText(text), ""))
            .Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Resolves(text, target));

    /// <summary>A file or folder beside the text; after a # the heading of a text, as GitHub writes it.</summary>
    private static bool Resolves(string text, string target)
    {
        var (path, heading) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
        var file = path is "" ? text : Path.GetFullPath(path, Path.GetDirectoryName(text)!);
        return heading is null ? File.Exists(file) || Directory.Exists(file) : File.Exists(file) && HeadingsOf(file).Contains(heading);
    }

    private static IEnumerable<string> HeadingsOf(string text) =>
        Heading().Matches(File.ReadAllText(text)).Select(heading => NoAnchor().Replace(heading.Groups["words"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static Regex IndexLineOf(string record)
    {
        var text = DateAndStatus().Match(File.ReadAllText(record));
        var name = Path.GetFileName(record);
        return new Regex($@"^\| {Regex.Escape($"[{name[..4]}]({name})")} \|.+\| {Regex.Escape(text.Groups["date"].Value)} \| {Regex.Escape(text.Groups["status"].Value)} \|", RegexOptions.Multiline);
    }

    [GeneratedRegex(@"\A# \d+\. [^\n]+\n\n- Date: (?<date>\d{4}-\d\d-\d\d)\n- Status: (?<status>accepted|amended \d{4}-\d\d-\d\d|(amended|superseded) by \[\d+\]\([^)]+\)( and \[\d+\]\([^)]+\))*)\n- Built: ")]
    private static partial Regex DateAndStatus();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^#+ (?<words>.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoAnchor();
}
