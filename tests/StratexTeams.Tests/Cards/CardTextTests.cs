using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Tests.Cards;

/// <summary>User text shows on a card as it was written and is never interpreted as Markdown.</summary>
public sealed class CardTextTests
{
    [Theory]
    [InlineData("Ships turned on the promised day, 88.2 %", "Ships turned on the promised day, 88.2 %")]
    [InlineData("*bold* _slanted_ ~gone~ `code`", @"\*bold\* \_slanted\_ \~gone\~ \`code\`")]
    [InlineData("[press](https://evil.example)", @"\[press\](https://evil.example)")]
    [InlineData("<at>Everyone</at> & more", @"\<at\>Everyone\</at\> \& more")]
    [InlineData(@"a\*b", @"a\\\*b")]
    [InlineData("# 1 port", @"\# 1 port")]
    [InlineData("port # 1", "port # 1")]
    [InlineData("- one\n+ two\n  3. three", "\\- one\n\\+ two\n  3\\. three")]
    [InlineData("2017. A year", @"2017\. A year")]
    [InlineData("1) one", @"1\) one")]
    [InlineData("88.3 % (421 of 477)", "88.3 % (421 of 477)")]
    [InlineData("Rose by 3.5 - or less", "Rose by 3.5 - or less")]
    [InlineData("Title\n---", "Title\n\\---")]
    [InlineData("{{DATE(2017-02-14T06:08:00Z,SHORT)}}", @"{{DATE\(2017-02-14T06:08:00Z,SHORT)}}")]
    [InlineData("العربية", "العربية")]
    public void Text_is_escaped(string written, string card) => Assert.Equal(card, CardText.Escape(written));
}
