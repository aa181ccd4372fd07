using System.Diagnostics;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Decides a group of commands for one append, each on the state after the commands before it.</summary>
internal sealed class GroupPlan(TenantState start, Func<CommandId, bool> handledBefore, DateTimeOffset now)
{
    private readonly HashSet<CommandId> _decided = [];

    public AppendPlan Append { get; } = new(start);

    /// <summary>Decides one command and adds its records to <see cref="Append"/>.</summary>
    public GroupDecision Decide(Submission submission)
    {
        if (handledBefore(submission.Id) || _decided.Contains(submission.Id))
        {
            return new GroupDecision.AfterStoring(state => new Outcome.Done(state, []) { IsRepeated = true });
        }

        if (now - submission.MintedAt > CommandId.RetentionPeriod)
        {
            return new GroupDecision.AfterStoring(state => new Outcome.Expired(state));
        }

        return submission.Command.Decide(Append.End, submission.Actor, now) switch
        {
            Decision.Rejected rejected => new GroupDecision.AfterStoring(_ => new Outcome.Refused(rejected.Reason)),
            Decision.Accepted { Facts.Count: > AppendBounds.MaxRecords } => new GroupDecision.TooLargeForOneAppend(),
            Decision.Accepted accepted => Add(submission, accepted.Facts),
            _ => throw new UnreachableException(),
        };
    }

    private GroupDecision Add(Submission submission, IReadOnlyList<DomainEvent> facts)
    {
        var state = Append.End;
        List<PlannedRecord> records = [];
        foreach (var fact in facts)
        {
            var record = PlannedRecord.After(state, submission, fact, now, batch: null);
            if (record.IsTooLong)
            {
                return new GroupDecision.AfterStoring(_ => new Outcome.Refused(RecordTooLarge.AnyRecord));
            }

            records.Add(record);
            state = state.Apply(record.Recorded, record.Hash);
        }

        if (!Append.TryAdd(records, state))
        {
            return Append.Records is [] ? new GroupDecision.TooLargeForOneAppend() : new GroupDecision.GroupIsFull();
        }

        _decided.Add(submission.Id);
        return new GroupDecision.AfterStoring(after => new Outcome.Done(after, [.. records.Select(record => record.Recorded.Data)]));
    }
}
