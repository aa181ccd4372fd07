using StratexTeams.Core.Kpis;

namespace StratexTeams.Bot.Api;

/// <param name="Row">Its place in the request, from 0.</param>
/// <param name="Reason">For a refused row: the same for the same kind of refusal, for programs.</param>
/// <param name="Detail">For a refused row: a sentence that says what to do next.</param>
public sealed record RowAnswer(int Row, KpiId Kpi, string Period, RowResult Result, string? Reason = null, string? Detail = null);
