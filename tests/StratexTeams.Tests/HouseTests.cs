using System.Reflection;

namespace StratexTeams.Tests;

/// <summary>Which assembly may reference which, read from the compiled assemblies.</summary>
public sealed class HouseTests
{
    [Fact]
    public void A_page_cannot_reach_a_store_or_the_outside() =>
        Assert.DoesNotContain("StratexTeams.Adapters", Assembly.Load("StratexTeams.Tabs").GetReferencedAssemblies().Select(name => name.Name));
}
