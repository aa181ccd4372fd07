namespace StratexTeams.Tests.Local;

/// <summary>One host for all who only ask: playing the sample takes longer than the tests.</summary>
[CollectionDefinition(Name)]
public sealed class LocalTests : ICollectionFixture<LocalHost>
{
    public const string Name = "Local mode";
}
