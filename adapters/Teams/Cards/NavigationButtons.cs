using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards.Schema;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Buttons that do the same as typing the command.</summary>
public static class NavigationButtons
{
    public const string Due = "show.due";
    public const string Scorecard = "show.scorecard";
    public const string Help = "show.help";
    public const string Late = "show.late";
    public const string Kpi = "show.kpi";
    public const string Objective = "show.objective";

    /// <summary>The member of the button's data that holds the KPI's or objective's id.</summary>
    public const string Id = "id";

    extension(CardReader reader)
    {
        public CardAction DueButton => reader.Press(reader.Plain(new ButtonDue()), Due);

        public CardAction ScorecardButton => reader.Press(reader.Plain(new ButtonScorecard()), Scorecard);

        public CardAction HelpButton => reader.Press(reader.Plain(new ButtonHelp()), Help);

        public CardAction LateButton => reader.Press(reader.Plain(new ButtonLate()), Late);

        public CardAction PageButton(TabPage page, string? subPage = null) =>
            new CardAction.OpenUrl(reader.Tabs.To(page, subPage)) { Title = reader.Plain(new ButtonOpenPage()) };

        /// <param name="title">The name of the KPI or objective.</param>
        public CardAction NamedButton(string title, string verb, string id) =>
            Cards.ActionButtons.Action(title, new JsonObject { [Cards.ActionButtons.Verb] = verb, [Id] = id }, reader.Form);

        private CardAction Press(string title, string verb) => Cards.ActionButtons.Action(title, new JsonObject { [Cards.ActionButtons.Verb] = verb }, reader.Form);
    }
}
