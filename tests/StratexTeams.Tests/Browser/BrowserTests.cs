namespace StratexTeams.Tests.Browser;

/// <summary>Tests in a real browser run alone: the scripted person's time is theirs. With STRATEX_PICTURES=FOLDER they keep their pictures there.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
