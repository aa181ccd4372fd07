using System.Text;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Organisation;
using static StratexTeams.Adapters.Teams.Cards.Schema.CardElement;

namespace StratexTeams.Tests.Cards;

public sealed class CardJsonTests
{
    [Fact]
    public void A_row_of_two_inputs_is_written_as_the_specification_has_it() => Assert.Equal(
        """
        {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","fallbackText":"October numbers","body":[
        {"type":"Container","items":[
        {"type":"TextBlock","text":"Schiffe am Tag ▼","weight":"Bolder","wrap":true},
        {"type":"TextBlock","text":"Sep 88.2 %","size":"Small","isSubtle":true,"wrap":true,"spacing":"None"},
        {"type":"ColumnSet","columns":[
        {"type":"Column","items":[{"type":"Input.Text","id":"n.1","label":"Ships on the day","placeholder":"Ships on the day","value":"412","maxLength":24}],"width":"stretch","verticalContentAlignment":"Bottom"}],"spacing":"Small"},
        {"type":"Input.ChoiceSet","id":"x.1","label":"Or","choices":[{"title":"No change","value":"same"}],"style":"expanded","isMultiSelect":true},
        {"type":"Input.Date","id":"t.1","label":"Ready on","value":"2017-11-08"},
        {"type":"FactSet","facts":[{"title":"Goal","value":"95 %"}]}],"style":"emphasis","spacing":"Medium","separator":true}]}
        """.ReplaceLineEndings(""),
        Encoding.UTF8.GetString(CardJson.Write(new AdaptiveCard
        {
            FallbackText = "October numbers",
            Body =
            [
                new Container(
                [
                    new TextBlock("Schiffe am Tag ▼") { Weight = TextWeight.Bolder },
                    new TextBlock("Sep 88.2 %") { IsSubtle = true, Size = TextSize.Small, Spacing = CardSpacing.None },
                    new ColumnSet(
                    [
                        new CardColumn([new InputText("n.1", "Ships on the day") { Placeholder = "Ships on the day", MaxLength = 24, Value = "412" }])
                        {
                            VerticalContentAlignment = ContentAlignment.Bottom,
                        },
                    ])
                    { Spacing = CardSpacing.Small },
                    new InputChoiceSet("x.1", "Or", [new CardChoice("No change", "same")]) { Style = ChoiceStyle.Expanded, IsMultiSelect = true },
                    new InputDate("t.1", "Ready on") { Value = "2017-11-08" },
                    new FactSet([new CardFact("Goal", "95 %")]),
                ])
                { Separator = true, Spacing = CardSpacing.Medium, Style = ContainerStyle.Emphasis },
            ],
        })));

    [Theory]
    [InlineData(
        CardPress.Execute,
        """{"type":"Action.Execute","verb":"prompt.send","data":{"verb":"prompt.send","r":1},"fallback":{"type":"Action.Submit","data":{"verb":"prompt.send","r":1},"title":"Send"},"title":"Send"}""")]
    [InlineData(CardPress.Submit, """{"type":"Action.Submit","data":{"verb":"prompt.send","r":1},"title":"Send"}""")]
    public void A_press_is_written_in_both_forms(CardPress form, string written)
    {
        var card = new AdaptiveCard
        {
            FallbackText = "Send",
            Rtl = true,
            Body = [],
            Actions = [ActionButtons.Action("Send", new JsonObject { ["verb"] = "prompt.send", ["r"] = 1 }, form)],
        };

        Assert.Equal(
            $$"""{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","fallbackText":"Send","rtl":true,"body":[],"actions":[{{written}}]}""",
            WrittenCard.Of(card).Content.GetRawText());
    }
}
