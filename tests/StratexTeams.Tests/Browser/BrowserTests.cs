namespace StratexTeams.Tests.Browser;

/// <summary>Browser tests run one at a time, because some measure how long a person takes. With STRATEX_PICTURES=FOLDER they save
/// screenshots there.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
