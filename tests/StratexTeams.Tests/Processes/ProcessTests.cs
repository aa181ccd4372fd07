namespace StratexTeams.Tests.Processes;

/// <summary>Tests that start programs run one after the other, because each uses the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessTests
{
    public const string Name = "Programs";
}
