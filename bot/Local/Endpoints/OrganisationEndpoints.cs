using StratexTeams.Bot.Local.Timers;
using StratexTeams.Bot.Problems;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>Endpoints of the organisation that the page shows: its settings, its clock and its jobs.</summary>
internal static class OrganisationEndpoints
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    extension(IEndpointRouteBuilder local)
    {
        public void MapOrganisation()
        {
            local.MapGet("/organisation", GetAsync);
            local.MapPost("/clock", MoveAsync);
            local.MapPost("/run/{job}", RunAsync);
        }
    }

    private static async Task<IResult> GetAsync(string? tenant, LocalTenants tenants, TenantStates states, LocalJobs jobs, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await tenants.FindAsync(tenant, cancellationToken) is not { } state)
        {
            return LocalProblems.UnknownOrganisation(tenant);
        }

        var (now, calendar) = (time.GetUtcNow(), ReportingCalendar.Of(state.Organisation));
        var others = new List<LocalOrganisationName>();
        foreach (var other in (await tenants.ListAsync(cancellationToken)).Where(other => other != state.Tenant))
        {
            others.Add(new(other.ToString(), NameOf(await states.GetAsync(other, cancellationToken))));
        }

        return TypedResults.Json(
            new LocalOrganisation
            {
                Tenant = state.Tenant.ToString(),
                Name = NameOf(state),
                IsSample = state.Tenant == SampleTenant.Id,
                Now = now,
                Zone = calendar.Zone.Id,
                NextMorning = calendar.Working.After(calendar.DayOf(now), 1).StartsAt(calendar.Zone) + Morning,
                Jobs = jobs.Names,
                Others = others,
            },
            LocalJson.Default.LocalOrganisation);
    }

    /// <summary>Moves the clock and answers with the new time.</summary>
    private static async Task<IResult> MoveAsync(string? tenant, HttpRequest request, LocalClock clock, LocalTenants tenants, CancellationToken cancellationToken)
    {
        if (await tenants.FindAsync(tenant, cancellationToken) is not { } state)
        {
            return LocalProblems.UnknownOrganisation(tenant);
        }

        var typed = (await request.ReadSmallFormAsync(cancellationToken))?["now"].ToString();
        return TimeText.Parse(typed, ReportingCalendar.Of(state.Organisation).Zone) switch
        {
            null => LocalProblems.BadRequest(new InvalidTime()),
            { } moment when clock.MoveTo(moment) is { } refusal => LocalProblems.BadRequest(refusal),
            _ => TypedResults.Text(TimeText.Format(clock.GetUtcNow())),
        };
    }

    private static async Task<IResult> RunAsync(string job, LocalJobs jobs, CancellationToken cancellationToken) => await jobs.RunAsync(job, cancellationToken)
        ? TypedResults.NoContent()
        : new ProblemResult(StatusCodes.Status404NotFound, new UnknownJob(job, string.Join(", ", jobs.Names)));

    private static string NameOf(TenantState state) => state.Organisation.Settings?.Name ?? state.Tenant.ToString();
}
