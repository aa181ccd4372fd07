using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Attestation;

/// <summary>Who may stand behind a value, and which.</summary>
public static class AttestationRules
{
    extension(TenantState state)
    {
        /// <summary>The owner or who stands in; and the owner of the KPI's objective as the second person, for a value they did not key.</summary>
        public bool MayAttest(Kpi kpi, ActualVersion value, PersonId person, DateTimeOffset now) =>
            state.AnswersFor(kpi, person, now) || (person != value.ReportedBy && state.SecondPersonFor(kpi) == person);

        public PersonId? SecondPersonFor(Kpi kpi) =>
            kpi.Definition.Objective is { } objective && state.Strategy.Objectives.GetValueOrDefault(objective) is { } definition ? definition.Owner : null;

        /// <summary>Stated by whoever keyed the value, verified by anybody else: another person, or the owner of a value that a feed brought.</summary>
        public static AttestationLevel LevelGivenBy(PersonId person, ActualVersion value) =>
            person == value.ReportedBy ? AttestationLevel.Stated : AttestationLevel.Verified;

        /// <summary>Null when there is something that this actor may attest.</summary>
        internal Rejection? AttestationRefusal(Kpi kpi, Period period, Actor actor, DateTimeOffset now) => kpi.ActualIn(period) switch
        {
            null or { Actual.Value: null } => new NothingToAttest(kpi.Id, period),
            var value when !state.MayAttest(kpi, value, actor.Person, now) => new MayNotAttest(kpi.Id),
            { IsProvisional: true } => new ProvisionalIsNotAttested(kpi.Id),
            _ => null,
        };
    }
}
