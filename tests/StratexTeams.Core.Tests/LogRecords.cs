using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests;

/// <summary>Turns facts into log records without a command handler.</summary>
public static class LogRecords
{
    /// <summary>The next record of this state's log, encoded exactly as a host would have written it.</summary>
    public static RecordedEvent Next(TenantState state, DomainEvent fact) => new()
    {
        Tenant = state.Tenant,
        Incarnation = state.Incarnation,
        Sequence = state.Next,
        Previous = state.Head,
        Actor = Scenario.Ana,
        Command = Id($"given {state.Next.ToString(CultureInfo.InvariantCulture)}"),
        RecordedAt = state.LastRecordedAt,
        Data = fact,
    };

    public static StoredEvent After(TenantState state, DomainEvent fact) => EventCodec.Encode(Next(state, fact));

    public static CommandId Id(string name) => CommandId.Of(Scenario.Tenant, Scenario.Ana.Person, name);
}
