using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Bot.Pages.Forms;

/// <summary>Submits a form's command. When it is refused or not saved, its
/// page shows the form again with what was typed and the reason.</summary>
internal sealed class FormSubmission(CommandHandler handler, TimeProvider time)
{
    /// <summary>Null when the command succeeded or had already been applied.</summary>
    public async Task<Rejection?> SubmitAsync(PostedForm form, Caller caller, ICommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await handler.HandleAsync(form.ToSubmission(caller, command, time.GetUtcNow()), cancellationToken) switch
            {
                Outcome.Refused refused => refused.Reason,
                Outcome.Expired => new FormIsTooOld(),
                _ => null,
            };
        }
        catch (Exception unsure) when (unsure is StoreUnavailableException or AppendConflictException)
        {
            return new NotSavedYet();
        }
    }
}
