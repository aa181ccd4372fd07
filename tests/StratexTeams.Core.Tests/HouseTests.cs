namespace StratexTeams.Core.Tests;

public sealed class HouseTests
{
    [Fact]
    public void Core_references_the_base_library_and_the_logging_abstractions_and_nothing_else() =>
        Assert.Equal(
            ["Microsoft.Extensions.Logging.Abstractions"],
            typeof(TenantState).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsOfTheBaseLibrary(name)));

    private static bool IsOfTheBaseLibrary(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{name}.dll"));
}
