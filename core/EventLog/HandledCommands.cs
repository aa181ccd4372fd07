namespace StratexTeams.Core.EventLog;

/// <summary>The commands a tenant's log holds of late: one set for each day, so that forgetting drops a whole set.
/// Beside the fold and not in it, because a million ids in an immutable set cost more time than the fold may take.</summary>
internal sealed class HandledCommands
{
    // A day more than promised: ids are minted by clocks that differ a little.
    private static readonly TimeSpan Kept = CommandId.Memory + TimeSpan.FromDays(1);

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
