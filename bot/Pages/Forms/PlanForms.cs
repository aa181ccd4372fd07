using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;
using StratexTeams.Tabs.Forms;
using StratexTeams.Tabs.Views;

namespace StratexTeams.Bot.Pages.Forms;

/// <summary>Turns a form of the plan page into the command it asks for. The command decides whether that is allowed.</summary>
internal static class PlanForms
{
    private const int HighestPlace = 99;

    /// <summary>Exactly one of the two is set.</summary>
    public static (ICommand? Command, Rejection? Refusal) Read(PostedForm form, StrategyState plan, CultureInfo numbers) => form.Key.Does switch
    {
        PlanVerbs.Statements => (new WriteStatements(new(form["mission"]), new(form["vision"]), [.. LinesOf(form["values"])]), null),
        PlanVerbs.Perspective => PlaceOf(form["place"], numbers) is { } place
            ? (new DefinePerspective(new(form.Key.Item is "" ? SlugIds.Create(form["name"], id => plan.Perspectives.ContainsKey(new(id))) : form.Key.Item), form["name"], place), null)
            : (null, new NotAPlace(form["place"])),
        PlanVerbs.Theme => Answering(form, numbers, (weight, owner) =>
            new DefineTheme(new(form.Key.Item is "" ? SlugIds.Create(form["name"], id => plan.Themes.ContainsKey(new(id))) : form.Key.Item), form["name"], weight, owner)),
        PlanVerbs.Objective => Answering(form, numbers, (weight, owner) =>
            new DefineObjective(new(form.Key.Item is "" ? SlugIds.Create(form["name"], id => plan.Objectives.ContainsKey(new(id))) : form.Key.Item), ObjectiveOf(form, weight, owner))),
        PlanVerbs.Retire => (new RetireObjective(new(form.Key.Item)), null),
        PlanVerbs.Link => (new LinkObjectives(new(form["cause"]), new(form["effect"])), null),
        PlanVerbs.Unlink when form.Key.Item.Split(PlanVerbs.Arrow) is [var cause, var effect] => (new UnlinkObjectives(new(cause), new(effect)), null),
        PlanVerbs.Agree => (new BaselinePlan(), null),
        _ => (null, new InvalidForm()),
    };

    private static (ICommand?, Rejection?) Answering(PostedForm form, CultureInfo numbers, Func<decimal, PersonId, ICommand> command) => (WeightOf(form["weight"], numbers), form["owner"]) switch
    {
        (null, _) => (null, new NotAWeight(form["weight"])),
        (_, "") => (null, new ChooseAPerson()),
        ({ } weight, var owner) => (command(weight, new PersonId(owner)), null),
    };

    private static ObjectiveDefinition ObjectiveOf(PostedForm form, decimal weight, PersonId owner) => new()
    {
        Name = form["name"],
        Owner = owner,
        Theme = new ThemeId(form["theme"]),
        Perspective = new PerspectiveId(form["perspective"]),
        Unit = form["unit"] is { Length: > 0 } unit ? new UnitId(unit) : null,
        Weight = weight,
    };

    private static IEnumerable<FreeText> LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new FreeText(line));

    private static decimal? WeightOf(string text, CultureInfo numbers) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, numbers, out var weight) ? weight : null;

    private static int? PlaceOf(string text, CultureInfo numbers) =>
        int.TryParse(text, NumberStyles.None, numbers, out var place) && place is >= 1 and <= HighestPlace ? place : null;
}
