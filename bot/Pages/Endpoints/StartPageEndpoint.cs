using System.Globalization;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Pages.Forms;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Tabs.Forms;
using StratexTeams.Tabs.Pages;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Bot.Pages.Endpoints;

/// <summary>The set-up page of an organisation: its settings, and which steps are done.</summary>
internal sealed class StartPageEndpoint(TenantStates states, VisitFactory visits, IDirectory directory, FormSubmission forms, TimeProvider time)
{
    public static Task<IResult> GetAsync(HttpContext context, Caller caller, StartPageEndpoint tab, CancellationToken cancellationToken) =>
        tab.ShowAsync(context, caller, null, cancellationToken);

    public static async Task<IResult> PostAsync(HttpContext context, Caller caller, StartPageEndpoint tab, CancellationToken cancellationToken) =>
        await PostedForm.ReadAsync(context.Request, cancellationToken) is { Key.Does: StartContent.Settings } form
            ? await tab.PressAsync(context, caller, form, cancellationToken)
            : PageExceptionHandler.BadForm(context);

    private async Task<IResult> PressAsync(HttpContext context, Caller caller, PostedForm form, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        return await forms.SubmitAsync(form, caller, new ChangeOrganisationSettings(SettingsOf(form, state.Organisation.Settings ?? new OrganisationSettings { Name = "" })), cancellationToken) is { } refusal
            ? await ShowAsync(context, caller, (form.Id, new PressedForm(form.Key, form.Fields, refusal)), cancellationToken)
            : new SeeOtherResult($"{PageAddresses.Start}?saved=yes");
    }

    private async Task<IResult> ShowAsync(HttpContext context, Caller caller, (string Id, PressedForm Form)? pressed, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(caller.Tenant, cancellationToken);
        var visit = visits.For(context, caller, state);
        if (state.Refusal(caller.PageActor, Right.ChangeSettings) is { } refusal)
        {
            return new PageResult<MessagePage>(visit, new NotForYouTitle(), refusal, StatusCodes.Status403Forbidden);
        }

        var people = await directory.ListAsync(caller.Tenant, cancellationToken).ToListAsync(cancellationToken);
        var frame = new FormFrame(PageAddresses.Start, pressed?.Id ?? PostedForm.NewId(time.GetUtcNow()), pressed?.Form);
        var content = StartContent.Of(state, people, frame) with { WasSaved = pressed is null && context.Request.Query.ContainsKey("saved") };
        return new PageResult<StartPage>(await visits.WithNamesAsync(visit, caller.Tenant, [], cancellationToken), new StartTitle(), content);
    }

    // Settings that the form does not ask for keep their value.
    private static OrganisationSettings SettingsOf(PostedForm form, OrganisationSettings held) => held with
    {
        Name = form["name"],
        FiscalYearStart = Number(form["year"]),
        TimeZone = form["zone"],
        Words = new OwnWords(
            form[StartContent.ThemeField],
            form[StartContent.ObjectiveField],
            form[StartContent.MeasureField],
            form[StartContent.PerspectiveField],
            form[StartContent.InitiativeField]),
        CardRows = form.Fields.TryGetValue("rows", out var rows) ? Number(rows) : held.CardRows,
        CardPress = form.Fields.TryGetValue("press", out var press) ? PressOf(press) : held.CardPress,
    };

    // Unreadable input becomes a value that the command refuses with its own sentence.
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static CardPress PressOf(string name) => EnumTags.Find<CardPress>(name) ?? (CardPress)(-1);
}
