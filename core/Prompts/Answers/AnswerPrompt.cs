using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>Records what a person entered on a prompt card, line by line: lines without a problem are recorded in one append; the card
/// that follows shows the others again.</summary>
public sealed record AnswerPrompt(PromptPress Press, CultureInfo Numbers) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now)
    {
        if (state.Prompts.Find(actor.Person, Press.Prompt) is not { } prompt)
        {
            return Decision.Reject(new PromptExpired());
        }

        var isCurrent = Press.Revision == prompt.Revision;
        if (Press.Kind is PressKind.Correction && !isCurrent)
        {
            return Decision.Reject(new CardOutdated());
        }

        var run = new CompositeDecision(state, actor, now);
        foreach (var (number, typed) in Press.Rows)
        {
            if (prompt.Row(number) is { } row)
            {
                Answer(run, row, typed, isCurrent);
            }
        }

        foreach (var number in Press.IsAttesting ? Press.ShownHashes.Keys : [])
        {
            if (prompt.Row(number) is { } row)
            {
                Attest(run, row, number);
            }
        }

        return run.Facts is [] ? Decision.NothingToDo : Decision.Accept([.. run.Facts, new PromptAnswered(prompt.Id, prompt.Revision + 1)]);
    }

    private void Answer(CompositeDecision run, PromptRow row, RowInput typed, bool isCurrent)
    {
        var verdict = new RowEvaluator(run.State, run.Actor, run.Now, Numbers).Evaluate(row, typed, Press.Kind, isCurrent);
        if (verdict is RowEvaluation.Accepted take)
        {
            run.Add(take.Command);
        }

        if (typed.DeferredUntil is { } until)
        {
            run.Add(new DeferPromptLine(row.Kpi, row.Period, until));
        }

        // A value whose attestation is refused stays due; the card that follows shows it.
        if (Press.IsAttesting && verdict is RowEvaluation.Accepted or RowEvaluation.Unchanged && run.State.Kpis.All[row.Kpi].Covered(row.Period) is { } covers)
        {
            run.Add(new AttestKpiValue(row.Kpi, row.Period, covers, Limits));
        }
    }

    private void Attest(CompositeDecision run, PromptRow row, int number)
    {
        if (Press.Declined.Contains(number))
        {
            run.Add(new DeclineAttestation(row.Kpi, row.Period, new FreeText(Press.Note)));
            return;
        }

        if (run.State.Kpis.All[row.Kpi].Covered(row.Period) is { } covers && ShownValue.Matches(Press.ShownHashes[number], covers))
        {
            run.Add(new AttestKpiValue(row.Kpi, row.Period, covers, Press.Declined.IsEmpty ? Limits : null));
        }
    }

    private FreeText? Limits => Press.Note.Length > 0 ? new FreeText(Press.Note) : null;
}
