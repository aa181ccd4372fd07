namespace StratexTeams.Core.EventLog.Writing;

/// <summary>The ids of the commands recorded in a tenant's log within <see cref="CommandId.RetentionPeriod"/>: one set for each day, so that a
/// whole set is dropped at once. Kept outside the immutable state, because adding a million ids to an immutable set takes longer than the
/// fold's time budget.</summary>
internal sealed class HandledCommands
{
    // One day longer than promised, because the clocks of the hosts that mint ids differ a little.
    private static readonly TimeSpan Kept = CommandId.RetentionPeriod + TimeSpan.FromDays(1);

    private readonly LinkedList<(DateOnly Day, HashSet<CommandId> Ids)> _days = [];
    private readonly Lock _gate = new();

    public void Add(CommandId id, DateTimeOffset recordedAt)
    {
        var day = DateOnly.FromDateTime(recordedAt.UtcDateTime);
        lock (_gate)
        {
            if (_days.Last?.Value.Day != day)
            {
                _days.AddLast((day, []));
                Forget(DateOnly.FromDateTime((recordedAt - Kept).UtcDateTime));
            }

            _days.Last!.Value.Ids.Add(id);
        }
    }

    public bool Contains(CommandId id)
    {
        lock (_gate)
        {
            for (var day = _days.Last; day is not null; day = day.Previous)
            {
                if (day.Value.Ids.Contains(id))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private void Forget(DateOnly before)
    {
        while (_days.First is { } oldest && oldest.Value.Day < before)
        {
            _days.RemoveFirst();
        }
    }
}
