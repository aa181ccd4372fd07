using StratexTeams.Core;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Adapters.Teams.Cards.Prompts;

/// <summary>Writes a prompt card with as many lines as fit into one message.</summary>
public static class CardFitting
{
    /// <summary>Null when even the smallest version is too large, which only very long inputs can cause.</summary>
    public static WrittenCard? Of(TenantState state, Prompt prompt, Addressee reader, DateTimeOffset now, PressedCard? pressed, TabLinks tabs)
    {
        for (var bounds = CardBounds.Of(state.Organisation); bounds is not null; bounds = bounds.Smaller)
        {
            if (PromptView.Of(state, prompt.Person, prompt.Id, reader, now, pressed, bounds) is { } view
                && WrittenCard.Of(PromptCard.Of(view, reader, state.Organisation.CardPress, tabs)) is { Fits: true } card)
            {
                return card;
            }
        }

        return null;
    }
}
