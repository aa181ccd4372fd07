using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Pages.Forms;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Tabs.Forms;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

/// <summary>The plan page; while the plan is a draft, the strategy office edits it here.</summary>
internal sealed class PlanPageEndpoint(TenantStates states, VisitFactory visits, IDirectory directory, FormSubmission forms, TimeProvider time)
{
    public static Task<IResult> GetAsync(HttpContext context, Caller caller, PlanPageEndpoint tab, CancellationToken cancellationToken) =>
        tab.ShowAsync(context, caller, null, cancellationToken);

    public static async Task<IResult> PostAsync(HttpContext context, Caller caller, PlanPageEndpoint tab, CancellationToken cancellationToken) =>
        await PostedForm.ReadAsync(context.Request, cancellationToken) is { } form
            ? await tab.PressAsync(context, caller, form, cancellationToken)
            : PageExceptionHandler.BadForm(context);

    private async Task<IResult> PressAsync(HttpContext context, Caller caller, PostedForm form, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = await visits.WithNamesAsync(visits.For(context, caller, state), caller.Tenant, [], cancellationToken);
        var (command, unread) = PlanForms.Read(form, state.Strategy, visit.Numbers);
        var refusal = unread ?? await UnknownOwnerAsync(form, caller, cancellationToken) ?? await forms.SubmitAsync(form, caller, command!, cancellationToken);
        return refusal is null
            ? new SeeOtherResult($"{PageAddresses.Plan}?saved=yes")
            : await ShowAsync(context, caller, (form.Id, new PressedForm(form.Key, form.Fields, refusal)), cancellationToken);
    }

    private async Task<IResult> ShowAsync(HttpContext context, Caller caller, (string Id, PressedForm Form)? pressed, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = visits.For(context, caller, state);
        if (!PageAddresses.MaySeePlan(visit))
        {
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), state.Refusal(caller.PageActor, Right.ReadEverything)!, StatusCodes.Status403Forbidden);
        }

        var frame = new FormFrame(PageAddresses.Plan, pressed?.Id ?? PostedForm.NewId(time.GetUtcNow()), pressed?.Form);
        var content = PlanContent.Of(state, visit.May(Right.ChangeModel), frame) with
        {
            IsToBeAgreed = context.Request.Query["confirm"] == PlanVerbs.Agree,
            WasSaved = pressed is null && context.Request.Query.ContainsKey("saved"),
        };
        if (content.IsEditable)
        {
            content = content with { People = await PeopleToChooseAsync(caller.Tenant, cancellationToken) };
        }

        visit = await visits.WithNamesAsync(visit, caller.Tenant, content.Named, cancellationToken);
        return pressed is { Form: var came } && !content.IsEditable
            ? new PageResult<MessagePage>(visit, new NotForYouTitle(), came.Reason, visit.May(Right.ChangeModel) ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden)
            : new PageResult<PlanPage>(visit, new PlanPlace(), content);
    }

    // The commands accept any person's id; a form may only name somebody in the directory.
    private async Task<Rejection?> UnknownOwnerAsync(PostedForm form, Caller caller, CancellationToken cancellationToken) =>
        form["owner"] is { Length: > 0 } owner && await directory.FindAsync(caller.Tenant, new PersonId(owner), cancellationToken) is null ? new ChooseAPerson() : null;

    private async Task<IReadOnlyList<(PersonId, string)>> PeopleToChooseAsync(TenantId tenant, CancellationToken cancellationToken) =>
        [.. (await directory.ListAsync(tenant, cancellationToken).Where(person => person.Enabled).Take(StartContent.MostPeople).ToListAsync(cancellationToken))
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).Select(person => (person.Id, person.Name))];
}
