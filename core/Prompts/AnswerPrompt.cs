using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>Records what a person entered on a prompt card, line by line: lines without a problem are recorded in one append; the card
/// that follows shows the others again.</summary>
public sealed record AnswerPrompt(PromptPress Press, CultureInfo Numbers) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        if (state.Prompts.Find(actor.Person, Press.Prompt) is not { } prompt)
        {
            return Decision.Reject(new PromptIsNotThere());
        }

        var isCurrent = Press.Revision == prompt.Revision;
        if (Press.Kind is PressKind.Amend && !isCurrent)
        {
            return Decision.Reject(new CardHasMovedOn());
        }

        var run = new FactRun(state, actor, now);
        foreach (var (number, typed) in Press.Rows)
        {
            if (prompt.Row(number) is { } row)
            {
                Answer(run, row, typed, isCurrent);
            }
        }

        foreach (var number in Press.IsAttesting ? Press.Shown.Keys : [])
        {
            if (prompt.Row(number) is { } row)
            {
                Vouch(run, row, number);
            }
        }

        return run.Facts is [] ? Decision.NothingToDo : Decision.Accept([.. run.Facts, new PromptAnswered(prompt.Id, prompt.Revision + 1)]);
    }

    private void Answer(FactRun run, PromptRow row, TypedRow typed, bool isCurrent)
    {
        var verdict = new RowJudge(run.State, run.Actor, run.Now, Numbers).Of(row, typed, Press.Kind, isCurrent);
        if (verdict is RowVerdict.Take take)
        {
            run.Do(take.Command);
        }

        if (typed.Until is { } until)
        {
            run.Do(new AskAgain(row.Kpi, row.Period, until));
        }

        // A value whose attestation is refused stays due; the card that follows shows it.
        if (Press.IsAttesting && verdict is RowVerdict.Take or RowVerdict.Held && run.State.Kpis.All[row.Kpi].Covered(row.Period) is { } covers)
        {
            run.Do(new AttestKpiValue(row.Kpi, row.Period, covers, Limits));
        }
    }

    private void Vouch(FactRun run, PromptRow row, int number)
    {
        if (Press.Declined.Contains(number))
        {
            run.Do(new DeclineAttestation(row.Kpi, row.Period, new FreeText(Press.Note)));
            return;
        }

        if (run.State.Kpis.All[row.Kpi].Covered(row.Period) is { } covers && ShownValue.IsOf(Press.Shown[number], covers))
        {
            run.Do(new AttestKpiValue(row.Kpi, row.Period, covers, Press.Declined.IsEmpty ? Limits : null));
        }
    }

    private FreeText? Limits => Press.Note.Length > 0 ? new FreeText(Press.Note) : null;
}
