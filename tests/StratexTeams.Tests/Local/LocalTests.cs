namespace StratexTeams.Tests.Local;

/// <summary>One host for all tests that only read, because building the sample takes longer than the tests.</summary>
[CollectionDefinition(Name)]
public sealed class LocalTests : ICollectionFixture<LocalHost>
{
    public const string Name = "Local mode";
}
