namespace StratexTeams.Tests.Processes;

/// <summary>Tests that start programs run one after the other: each keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessTests
{
    public const string Name = "Programs";
}
