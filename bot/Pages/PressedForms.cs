using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Bot.Pages;

/// <summary>Hands what a form asks for to the rules. Nothing typed is lost: what is not done comes back with its reason.</summary>
internal sealed class PressedForms(CommandHandler handler, TimeProvider time)
{
    /// <summary>Null when it is done.</summary>
    public async Task<Rejection?> RefusalAsync(SentForm form, Caller caller, ICommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await handler.HandleAsync(form.Asking(caller, command, time.GetUtcNow()), cancellationToken) switch
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
