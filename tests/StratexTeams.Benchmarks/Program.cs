using System.Collections.Immutable;
using System.Diagnostics;
using StratexTeams.Core;
using StratexTeams.Core.Kpis;
using StratexTeams.Benchmarks;

var log = Samples.Log(1_000_000, 10_000).ToArray();
var dec = log.Select(s => EventCodec.Decode(Samples.Tenant, s)).ToArray();
for (var i = 0; i < 2; i++)
{
    GC.Collect();
    var p = Process.GetCurrentProcess(); 
    void T(string n, Action a) { p.Refresh(); var c0 = p.TotalProcessorTime; var w = Stopwatch.StartNew(); var g = GC.GetTotalAllocatedBytes(); a(); p.Refresh(); Console.WriteLine($"{n,-12} wall {w.Elapsed.TotalSeconds:F2} cpu {(p.TotalProcessorTime - c0).TotalSeconds:F2} alloc {(GC.GetTotalAllocatedBytes() - g) / 1e6:F0} MB gc0 {GC.CollectionCount(0)} gc1 {GC.CollectionCount(1)} gc2 {GC.CollectionCount(2)}"); }
    T("decode", () => { foreach (var s in log) EventCodec.Decode(Samples.Tenant, s); });
    T("hash", () => { foreach (var s in log) s.Hash(); });
    T("kpis", () => { var state = KpiState.Empty; foreach (var s in dec) state = state.Apply(s); });
    var d = ImmutableDictionary<KpiId, string>.Empty;
    T("dict", () => { foreach (var s in dec) d = d.SetItem(s.Data is KpiDefined k ? k.Kpi : ((KpiValueReported)s.Data).Kpi, "a" + s.Sequence); });
    T("dictbuild", () => { var b = d.ToBuilder(); foreach (var s in dec) b[s.Data is KpiDefined k ? k.Kpi : ((KpiValueReported)s.Data).Kpi] = "a" + s.Sequence; });
    T("lookup", () => { foreach (var s in dec) d.TryGetValue(s.Data is KpiDefined k ? k.Kpi : ((KpiValueReported)s.Data).Kpi, out var x); });
    T("state", () => { var state = TenantState.Empty(Samples.Tenant); foreach (var s in log) state = state.Apply(s); });
    T("read100k", () => { });
}
