namespace StratexTeams.Core.EventLog.Writing;

/// <summary>A submitted command that waits to be decided and stored with a group.</summary>
internal sealed class PendingCommand(Submission submission)
{
    private readonly TaskCompletionSource<Outcome?> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;

    public Submission Submission => submission;

    /// <summary>The outcome; null when the command's facts exceed one append and its caller must write it as a batch.</summary>
    public Task<Outcome?> Outcome => _outcome.Task;

    /// <summary>True once: for the group that decides the command, or for its caller who cancels it before that.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;

    public void Complete(Outcome? outcome) => _outcome.TrySetResult(outcome);

    public void Fail(Exception problem) => _outcome.TrySetException(problem);
}
