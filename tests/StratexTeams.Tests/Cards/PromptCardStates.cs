using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Cards;

/// <summary>Every state of a prompt's card, on the sample organisation.</summary>
internal sealed class PromptCardStates(PlayedSample sample, Addressee reader)
{
    public const string OneNumber = "one number";

    private const string Because = "Two cranes stood for a week while the quay was dredged; both are back since Monday and the backlog is cleared.";

    private static readonly RowInput Garbage = new() { Value = "about the same" };
    private static readonly RowInput Letter = new() { Value = "6l", Denominator = "7O" };
    private static readonly RowInput HalfARate = new() { Value = "412" };
    private static readonly RowInput Same = new() { IsNoChange = true };
    private static readonly RowInput Later = new() { IsNotAvailableYet = true };

    public IEnumerable<(string State, PromptView View)> All => [.. Asked, .. OnOneCard, .. ComingBack, .. Recorded, .. Corrected, .. ToAttest, .. Elsewhere];

    private PromptRun Jonas => field ??= Of(SamplePeople.Jonas);

    private PromptRun Grace => field ??= Of(SamplePeople.Grace);

    private PromptRun Daniel => field ??= Of(SamplePeople.Daniel);

    private PromptRun Second => field ??= Jonas.Press(PromptVerb.Send, Jonas.Each(number => Jonas.Last(number) with { Explanation = Because }));

    private PromptRun Twelve => field ??= Second.Press(PromptVerb.Send, Second.Each(number => Second.Last(number) with { Explanation = Because }));

    private IEnumerable<(string, PromptView)> Asked =>
    [
        (OneNumber, Grace.Card),
        ("six of twelve", Jonas.Card),
        ("the second page, with values of a feed", Second.Card),
        ("a first value and a step of a scale", Newcomers.Card),
        ("not saved", Unsaved(Jonas).Card),
        ("the second page, not saved", Unsaved(Second).Card),
    ];

    private IEnumerable<(string, PromptView)> OnOneCard
    {
        get
        {
            var (all, first) = (WithRows(OrganisationSettings.MaxCardRows), WithRows(1));
            var red = all.Press(PromptVerb.Send, all.Each(number => all.Last(number)));
            yield return ("twelve on one card", all.Card);
            yield return ("preview of twelve", all.Press(PromptVerb.Preview, all.Each(number => all.Last(number))).Card);
            yield return ("twelve come back", all.Press(PromptVerb.Send, all.Each(_ => Letter with { Explanation = Because })).Card);
            yield return ("recorded and red, on one card", red.Card);
            yield return ("correcting twelve", red.Press(PromptVerb.Send, red.Each(number => red.Last(number) with { Explanation = Because })).Press(PromptVerb.EditRecorded).Card);
            yield return ("one of twelve", first.Card);
        }
    }

    private IEnumerable<(string, PromptView)> ComingBack
    {
        get
        {
            var (jonas, second) = (Jonas, Second);
            yield return ("preview of nothing", jonas.Press(PromptVerb.Preview).Card);
            yield return ("preview", jonas.Press(PromptVerb.Preview, jonas.Each(number => jonas.Last(number))).Card);
            yield return ("preview of the second page", second.Press(PromptVerb.Preview, second.Each(number => second.Last(number))).Card);
            yield return ("preview of what does not read", jonas.Press(PromptVerb.Preview, jonas.Each(_ => Garbage)).Card);
            yield return ("back: no number", Back(_ => Garbage).Card);
            yield return ("back: a letter for a digit", Back(_ => Letter).Card);
            yield return ("back: half a rate", Back(_ => HalfARate).Card);
            yield return ("back: which tick", Back(_ => Same with { IsNotAvailableYet = true }).Card);
            yield return ("back: a number and no change", Back(number => jonas.Last(number) with { IsNoChange = true }).Card);
            yield return ("back: a number and not yet", Back(number => jonas.Last(number) with { IsNotAvailableYet = true }).Card);
            yield return ("back: is that right", Back(number => jonas.Last(number, times: 0.01m)).Card);
            yield return ("back: confirmed, and red", Confirmed.Card);
            yield return ("back: recorded and red", Back(number => jonas.Last(number)).Card);
            yield return ("back: another recorded it", Overtaken.Press(PromptVerb.Send, jonas.Each(number => jonas.Last(number, times: 1.01m))).Card);
            yield return ("back: is the first value right", Newcomers.Press(PromptVerb.Send, Newcomers.Each(_ => new() { Value = "700" })).Card);
        }
    }

    private IEnumerable<(string, PromptView)> Recorded =>
    [
        ("receipt of one", Grace.Press(PromptVerb.Send, (1, Grace.Last(1) with { Explanation = Because })).Card),
        ("receipt of nothing", Grace.Press(PromptVerb.Send).Card),
        ("receipt of twelve", Twelve.Card),
        ("receipt without attesting", Unattested.Card),
        ("receipt of a half", Second.Press(PromptVerb.Send).Card),
        ("the open ones again", Second.Press(PromptVerb.Send).Press(PromptVerb.Show).Card),
        ("one is put off", Grace.Press(PromptVerb.Send, (1, Later)).Card),
        ("six are put off", PutOff.Card),
        ("another day", PutOff.Press(PromptVerb.Defer, PutOff.Card.DeferredLines.Select(off => (off.Number, new RowInput { DeferredUntil = off.Until }))).Card),
        ("no change", Jonas.Press(PromptVerb.Send, Jonas.Each(_ => Same)).Card),
    ];

    private IEnumerable<(string, PromptView)> Corrected
    {
        get
        {
            var page = Twelve.Press(PromptVerb.EditRecorded);
            yield return ("correcting", page.Card);
            yield return ("correcting, second page", page.Press(PromptVerb.EditRecorded).Card);
            yield return ("correcting without a reason", page.Press(PromptVerb.SendCorrection, page.Each(number => page.Last(number, times: 1.01m))).Card);
            var corrected = page.Press(PromptVerb.SendCorrection, page.Each(number => page.Last(number, times: 1.01m) with { Explanation = Because }));
            yield return ("corrected", corrected.Card);
            yield return ("moved on", (page with { State = corrected.Press(PromptVerb.EditRecorded).Press(PromptVerb.SendCorrection, (1, page.Last(1, times: 1.02m) with { Explanation = Because })).State })
                .Press(PromptVerb.SendCorrection, page.Each(number => page.Last(number, times: 0.99m))).Card);
        }
    }

    private IEnumerable<(string, PromptView)> ToAttest
    {
        get
        {
            var daniel = Daniel;
            var send = daniel.Pressed(PromptVerb.Send);
            var all = send with { Press = send.Press with { Declined = [.. daniel.Card.ShownHashes.Keys] } };
            var declined = daniel.Press(all with { Press = all.Press with { Note = Because } });
            yield return ("values to attest", daniel.Card);
            yield return ("attested", daniel.Press(send).Card);
            yield return ("declined without a note", daniel.Press(all).Card);
            yield return ("declined", declined.Card);
            yield return ("declined, to correct", PromptRun.Of(declined.State, daniel.Owner.Person, sample.Now, reader).Card);
            yield return ("changed since it was read", daniel.Meanwhile(SamplePeople.Ruth, ValuesOf(daniel, times: 1.01m)).Press(send).Card);
            yield return ("not saved, to attest", daniel.Press(all with { IsUnsaved = true }).Card);
        }
    }

    private IEnumerable<(string, PromptView)> Elsewhere
    {
        get
        {
            var (jonas, second) = (Jonas, Second);
            var (closed, half) = (Twelve.Closed(), second.Closed());
            yield return ("closed", closed.Press(PromptVerb.Show).Card);
            yield return ("closed half answered", half.Press(PromptVerb.Show).Card);
            yield return ("closed unanswered", Grace.Closed().Press(PromptVerb.Show).Card);
            yield return ("how twelve are restated", closed.Press(PromptVerb.Restate).Card);
            yield return ("how one is restated", Grace.Closed().Press(PromptVerb.Restate).Card);
            yield return ("nobody restates", closed.Meanwhile(SamplePeople.Ben, [.. closed.State.People.HoldersOf(Role.Smo).Select(person => new RoleWithdrawn(person, Role.Smo))]).Press(PromptVerb.Restate).Card);
            yield return ("receipt, not saved", closed.Press(closed.Pressed(PromptVerb.Show) with { IsUnsaved = true }).Card);
            yield return ("answered below", (jonas with { State = Next(jonas) }).Press(PromptVerb.Show).Card);
            yield return ("half of it answered below", (second with { State = Next(second) }).Press(PromptVerb.Show).Card);
            yield return ("pressed after it was answered below", (jonas with { State = Next(jonas) }).Press(PromptVerb.Send, jonas.Each(_ => Garbage)).Card);
        }
    }

    private PromptRun Confirmed
    {
        get
        {
            var asked = Back(number => Jonas.Last(number, times: 0.01m));
            return asked.Press(PromptVerb.Send, asked.Each(number => asked.Shown(number)!.Input));
        }
    }

    private PromptRun Overtaken => Jonas.Meanwhile(SamplePeople.Priya, ValuesOf(Jonas, times: 1));

    private PromptRun PutOff
    {
        get
        {
            var second = Jonas.Press(PromptVerb.Send, Jonas.Each(_ => Later));
            return second.Press(PromptVerb.Send, second.Each(number => second.Last(number) with { Explanation = Because }));
        }
    }

    private PromptRun Unattested
    {
        get
        {
            var press = Second.Pressed(PromptVerb.Send, Second.Each(number => Second.Last(number) with { Explanation = Because }));
            var first = Jonas.Pressed(PromptVerb.Send, Jonas.Each(number => Jonas.Last(number) with { Explanation = Because }));
            var second = Jonas.Press(first with { Press = first.Press with { IsAttesting = false } });
            return second.Press(press with { Press = press.Press with { IsAttesting = false } });
        }
    }

    /// <summary>Grace's card with two KPIs that have no earlier value.</summary>
    private PromptRun Newcomers => field ??= WithNewcomers();

    private PromptRun WithNewcomers()
    {
        var from = new DateOnly(2026, 1, 1);
        var turnover = sample.State.Kpis.All[new KpiId("TURNO")].Definition with { Objective = null };
        var (share, stage) = (new KpiId("NIGHT"), new KpiId("STAGE"));
        var state = sample.State.ApplyHypothetically(
        [
            new KpiDefined(share, turnover with { Name = "Shifts that were filled by people from an agency" }),
            new KpiDefined(stage, turnover with { Name = "Stage of the new rosters", UnitOfMeasure = "stage", Decimals = 0 }),
            new KpiTargetsSet(stage, from, new ScoringMethod.Choice([new(1, "on paper", 0), new(2, "agreed with the *works council*", 60), new(3, "in use", 100)])),
        ]);
        return PromptRun.Of(state, SamplePeople.Grace, sample.Now, reader);
    }

    private PromptRun WithRows(int rows) => PromptRun.Of(
        sample.State.ApplyHypothetically([new OrganisationSettingsChanged(sample.State.Organisation.Settings! with { CardRows = rows })]), SamplePeople.Jonas, sample.Now, reader);

    private PromptRun Of(PersonId person) => PromptRun.Of(sample.State, person, sample.Now, reader);

    private PromptRun Back(Func<int, RowInput> typed) => Jonas.Press(PromptVerb.Send, Jonas.Each(typed));

    private static PromptRun Unsaved(PromptRun run) => run.Press(run.Pressed(PromptVerb.Send, run.Each(number => run.Last(number))) with { IsUnsaved = true });

    private TenantState Next(PromptRun run) => PromptRun.Of(run.State, run.Owner.Person, sample.Now, reader).State;

    private static IEnumerable<DomainEvent> ValuesOf(PromptRun run, decimal times) =>
        from row in run.Card.Prompt.Rows
        let kpi = run.State.Kpis.All[row.Kpi]
        let reading = (kpi.ActualIn(row.Period) ?? kpi.LatestBefore(row.Period))?.Actual
        select new KpiValueReported(row.Kpi, row.Period, reading is Actual.Number number ? number.Amount * times : reading, new FreeText(Because));
}
