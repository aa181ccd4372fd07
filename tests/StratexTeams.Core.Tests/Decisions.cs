using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tests;

public static class Decisions
{
    extension(Decision decision)
    {
        public void ThenRecords(params IEnumerable<DomainEvent> expected) => Assert.Equal(expected, Assert.IsType<Decision.Accepted>(decision).Facts);

        public void ThenIsRejected(Rejection expected) => Assert.Equal(expected, Assert.IsType<Decision.Rejected>(decision).Reason);
    }
}
