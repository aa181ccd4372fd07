namespace StratexTeams.Core.EventLog;

/// <summary>A submitted command that waits for its group.</summary>
internal sealed class PendingCommand(Submission submission)
{
    private readonly TaskCompletionSource<Outcome?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;

    public Submission Submission => submission;

    /// <summary>Null when it is larger than any append: its caller writes it as a batch.</summary>
    public Task<Outcome?> Outcome => _outcome.Task;

    /// <summary>Only one can take it: the group that decides it, or its caller who no longer wants it.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;

    public void Settle(Outcome? outcome) => _outcome.TrySetResult(outcome);

    public void Fail(Exception problem) => _outcome.TrySetException(problem);
}
