using Microsoft.Playwright;

namespace StratexTeams.Tests.Browser;

internal static class Accessibility
{
    private const string Run = """
        async () => (await axe.run(document, { iframes: false })).violations
            .map(rule => `${rule.id}: ${rule.nodes.map(node => `${node.target.join(' ')} (${node.any.map(check => check.message).join(' ')})`).join(', ')}`)
            .join('\n')
        """;

    extension(IPage page)
    {
        /// <summary>Each axe-core rule that the page violates, with the elements.</summary>
        public Task<string> ViolationsAsync() => page.EvaluateAsync<string>(Run);
    }
}
