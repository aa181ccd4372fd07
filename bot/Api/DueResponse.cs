using System.Text.Json.Serialization;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Bot.Api;

/// <summary>What waits for the caller, the earliest due first.</summary>
/// <param name="Today">On the organisation's clocks.</param>
public sealed record DueResponse(
    [property: JsonPropertyName("today")] DateOnly Today,
    [property: JsonPropertyName("items")] IReadOnlyList<DueItemResponse> Items)
{
    internal static DueResponse Of(TenantState state, PersonId person, DateTimeOffset now)
    {
        var today = ReportingCalendar.Of(state.Organisation).DayOf(now);
        return new(today,
        [
            .. from item in DueItems.Of(state, person, now)
               select new DueItemResponse(item.Kpi, state.Kpis.All[item.Kpi].Definition.Name, item.Period, item.Work, item.Person, item.Due, item.Lock, item.IsLateOn(today)),
        ]);
    }
}
