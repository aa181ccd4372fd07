using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>The lines of a card whose period is locked, and who can restate them.</summary>
internal sealed class RestatementSection(RowEvaluator judge, Prompt prompt, Addressee reader, int mostLines)
{
    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    public IReadOnlyList<PromptRow> Rows => [.. prompt.Rows.Where(row => judge.State.Scorecards.IsLocked(row.Period))];

    /// <summary>"October 2017 is closed: ...", one for each locked period.</summary>
    public IEnumerable<string> Notes => Rows.Select(row => row.Period).Distinct().OrderBy(period => period.Start).Select(period => reader.Text(new PeriodIsLockedNow(new PeriodName(period))));

    public RestatementView View => new([reader.Text(Who), reader.Text(new RestatementInstructions())], [.. Rows.Take(mostLines).Select(LineOf)]);

    /// <summary>The members of the strategy management office: only they may restate a value.</summary>
    public static IEnumerable<PersonId> Restaters(TenantState state) => state.People.HoldersOf(Role.Smo);

    private Sentence Who => Restaters(judge.State).Select(reader.NameOf).Order(StringComparer.Create(reader.Culture, ignoreCase: true)).ToList() is { Count: > 0 } names
        ? new RestatementByOffice(string.Join(", ", names))
        : new NobodyMayRestate();

    private LockedLine LineOf(PromptRow row)
    {
        var kpi = judge.State.Kpis.All[row.Kpi];
        var name = reader.Text(new NameAndPeriod(kpi.Definition.Name, new PeriodName(row.Period)));
        return new(kpi.Id, name, kpi.ActualIn(row.Period) is { Actual.Value: not null } held ? _lines.ValueOf(kpi, held) : "");
    }
}
