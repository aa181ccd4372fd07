using System.Collections.Immutable;
using System.Diagnostics;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Sentences on the signals of a KPI's control chart and on its forecast.</summary>
public static class KpiOutlookMessages
{
    extension(Visit visit)
    {
        /// <summary>Latest first. Consecutive points outside the limits become one sentence.</summary>
        public IEnumerable<Sentence> Told(IReadOnlyList<XmrSignal> signals, IReadOnlyList<ActualVersion> measured) =>
            Joined(signals).OrderByDescending(signal => signal.Last).Select(signal => visit.Told(signal, measured));

        private Sentence Told(XmrSignal signal, IReadOnlyList<ActualVersion> measured)
        {
            var (first, last) = (visit.Name(measured[signal.First].Period), visit.Name(measured[signal.Last].Period));
            return signal.Kind switch
            {
                XmrSignalKind.OutsideLimits when signal.First == signal.Last => new SignalOutside(first),
                XmrSignalKind.OutsideLimits => new SignalsOutside(first, last),
                XmrSignalKind.OneSided => new SignalOneSided(first, last),
                XmrSignalKind.Rising => new SignalRising(first, last),
                XmrSignalKind.Falling => new SignalFalling(first, last),
            };
        }

        public Sentence Told(Forecast forecast, KpiDefinition kpi) => forecast switch
        {
            Forecast.Line line => new ForecastIs(visit.Figure(line.Value, kpi), line.Points),
            Forecast.Withheld { Reason: ForecastRefusal.TooFewPoints } => new ForecastNeedsPoints(Forecast.MinPoints),
            Forecast.Withheld => new ForecastAfterAShift(),
            _ => throw new UnreachableException(),
        };
    }

    private static ImmutableList<XmrSignal> Joined(IReadOnlyList<XmrSignal> signals) => signals.Aggregate(ImmutableList<XmrSignal>.Empty, (told, next) =>
        told.LastOrDefault() is { Kind: XmrSignalKind.OutsideLimits } before && next.Kind is XmrSignalKind.OutsideLimits && before.Last + 1 == next.First
            ? told.SetItem(told.Count - 1, before with { Last = next.Last })
            : told.Add(next));
}
