using StratexTeams.Benchmarks;
using StratexTeams.Benchmarks.Press;

// dotnet run -c Release --project tests/StratexTeams.Benchmarks [append|fold|audit|import|scorecard|press ...]
// prints the figures of docs/benchmarks.md, one line each.
(string Name, Func<Task> RunAsync)[] all =
[
    ("append", AppendBenchmarks.RunAsync),
    ("fold", FoldBenchmarks.RunAsync),
    ("audit", AuditBenchmarks.RunAsync),
    ("import", ImportBenchmarks.RunAsync),
    ("scorecard", ScorecardBenchmarks.RunAsync),
    ("press", PressBenchmarks.RunAsync),
];
if (args is [BareEndpoint.Verb, var cardBytes])
{
    await BareEndpoint.RunAsync(cardBytes);
    return 0;
}

if (args.FirstOrDefault(arg => all.All(each => each.Name != arg)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. Choose from: {string.Join(", ", all.Select(each => each.Name))}.");
    return 2;
}

Figures.Machine();
foreach (var each in all.Where(each => args is [] || args.Contains(each.Name)))
{
    await each.RunAsync();
}

return 0;
