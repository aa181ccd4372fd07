using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Tests.Api;

namespace StratexTeams.Tests.Messages;

using People = StratexTeams.Tests.Api.People;

/// <summary>What the bot answers to messages and button presses in the personal chat.</summary>
public sealed class ConversationTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Theory]
    [InlineData("hi", "Hello owner")]
    [InlineData("  HELLO! ", "Hello owner")]
    [InlineData("Guten Tag", "Hello owner")]
    [InlineData("مرحبا", "Hello owner")]
    [InlineData("help", "What you can type")]
    [InlineData("Hilfe", "What you can type")]
    [InlineData("", "What you can type")]
    [InlineData("scorcard", "I did not understand \\\"scorcard\\\". Did you mean \\\"scorecard\\\"?")]
    [InlineData("What is the meaning of it all?", "I did not understand \\\"What is the meaning of it all?\\\". Here is what I know.")]
    [InlineData("[press](https://evil.example)", "\\\"\\\\[press\\\\](https://evil.example)\\\"")]
    [InlineData("kpi calls", "Port calls")]
    [InlineData("KPI port CALLS", "Port calls")]
    [InlineData("kennzahl Pórt", "Port calls")]
    [InlineData("kpi", "Type kpi and a part of its name")]
    [InlineData("kpi prot", "I found nothing called \\\"prot\\\".")]
    [InlineData("kpi s", "Several are called")]
    [InlineData("objective promised", "Turn ships on the promised day")]
    [InlineData("Ziel", "Type objective and a part of its name")]
    [InlineData("late", "Who is late is for the strategy office to see.")]
    public async Task A_sentence_is_answered_with_a_card(string said, string part)
    {
        var heads = await host.HeadsAsync();
        Assert.Contains(part, await host.Driver.SaysAsync(People.Owner, said));
        Assert.Equal(heads, await host.HeadsAsync());
    }

    [Fact]
    public async Task The_strategy_office_sees_who_is_late()
    {
        var card = await host.Driver.SaysAsync(People.Smo, "late");
        Assert.Contains("Late owners", card);
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("scorecard")]
    [InlineData("kpi draft")]
    public async Task A_viewer_sees_what_is_published_and_nothing_else(string said)
    {
        var card = await host.Driver.SaysAsync(People.Viewer, said);
        Assert.DoesNotContain("February", card);
        Assert.DoesNotContain("41", card);
    }

    [Fact]
    public async Task A_viewer_sees_the_published_month_on_the_scorecard_and_the_office_the_month_that_is_over()
    {
        Assert.Contains("Scorecard, January 2026", await host.Driver.SaysAsync(People.Viewer, "scorecard"));
        Assert.Contains("Scorecard, February 2026", await host.Driver.SaysAsync(People.Executive, "scorecard"));
    }

    [Fact]
    public async Task A_kpi_shows_its_draft_to_its_owner_and_the_published_figure_to_everybody()
    {
        Assert.Contains("February 2026: 41, ▲ Green", await host.Driver.SaysAsync(People.Owner, "kpi calls"));
        Assert.Contains("January 2026: 38, ◆ Amber", await host.Driver.SaysAsync(People.Colleague, "kpi calls"));
    }

    [Fact]
    public async Task A_kpi_of_which_nothing_is_published_is_not_shown_to_everybody() =>
        Assert.Contains("Nothing is published of Still a draft yet.", await host.Driver.SaysAsync(People.Colleague, "kpi draft"));

    [Fact]
    public async Task An_objective_shows_what_is_published_of_it() =>
        Assert.Contains("January 2026: ", await host.Driver.SaysAsync(People.Colleague, "objective turn-ships"));

    [Theory]
    [InlineData(CardPress.Execute, "show.scorecard", "Scorecard, January 2026")]
    [InlineData(CardPress.Submit, "show.scorecard", "Scorecard, January 2026")]
    [InlineData(CardPress.Execute, "show.help", "What you can type")]
    [InlineData(CardPress.Submit, "no.such.verb", "This button is not in use any more.")]
    [InlineData(CardPress.Execute, "no.such.verb", "This button is not in use any more.")]
    public async Task A_press_is_answered_in_both_forms_by_the_same_card(CardPress form, string verb, string part)
    {
        var heads = await host.HeadsAsync();
        Assert.Contains(part, await host.Driver.PressesAsync(People.Viewer, new JsonObject { ["verb"] = verb }, form));
        Assert.Equal(heads, await host.HeadsAsync());
    }

    [Fact]
    public async Task The_buttons_of_an_answer_speak_as_the_organisation_has_it_however_they_were_pressed()
    {
        var data = new JsonObject { ["verb"] = "show.help" };
        Assert.Contains("\"Action.Execute\"", await host.Driver.PressesAsync(People.Viewer, data, CardPress.Execute));
        Assert.Contains("\"Action.Execute\"", await host.Driver.PressesAsync(People.Viewer, data, CardPress.Submit));
    }

    [Fact]
    public async Task A_name_can_be_chosen_from_several()
    {
        Assert.Contains("""{"verb":"show.kpi","id":"on-time"}""", await host.Driver.SaysAsync(People.Owner, "kpi s"));
        Assert.Contains("Ships on time", await host.Driver.PressesAsync(People.Owner, new JsonObject { ["verb"] = "show.kpi", ["id"] = "on-time" }, CardPress.Execute));
    }

    [Fact]
    public async Task Whoever_speaks_is_reached_there_from_then_on()
    {
        await host.Driver.SaysAsync(People.Deputy, "hi");
        var entry = await host.Services.GetRequiredService<IDirectory>().FindAsync(People.Ports, People.Deputy.Person, CancellationToken.None);
        Assert.Equal(new ConversationReference(new Uri(TeamsDriver.ServiceUrl), "a:deputy"), entry!.Conversation);
        Assert.Equal(("en-GB", "Europe/London"), (entry.Locale, entry.TimeZone));
    }

    [Fact]
    public async Task A_language_that_somebody_has_stays_whatever_the_client_says()
    {
        await host.Driver.SaysAsync(People.Executive, "hi");
        var activity = TeamsDriver.Said(People.Executive, "scorecard");
        activity["locale"] = "de-DE";
        using var response = await host.Driver.SendAsync(activity);
        Assert.Contains("February 2026", (await host.Connector.NextAsync()).Card);
    }

    [Fact]
    public async Task Whoever_installs_the_app_is_greeted_and_reached_there()
    {
        var activity = TeamsDriver.Activity(People.Auditor, "installationUpdate");
        activity["action"] = "add";
        using var response = await host.Driver.SendAsync(activity);
        Assert.Contains("Hello auditor", (await host.Connector.NextAsync()).Card);
        var entry = await host.Services.GetRequiredService<IDirectory>().FindAsync(People.Ports, People.Auditor.Person, CancellationToken.None);
        Assert.Equal("a:auditor", entry!.Conversation!.ConversationId);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("something of next year")]
    public async Task What_else_Teams_tells_is_taken_without_a_word(string type)
    {
        using var response = await host.Driver.SendAsync(TeamsDriver.Activity(People.Owner, type));
        Assert.Equal((200, false), ((int)response.StatusCode, host.Connector.HasMore));
    }

    [Fact]
    public async Task News_of_a_channel_without_a_person_is_taken_too()
    {
        var activity = TeamsDriver.Activity(People.Owner, "conversationUpdate");
        activity.Remove("from");
        using var response = await host.Driver.SendAsync(activity);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Another_invoke_has_no_answer()
    {
        var activity = TeamsDriver.Activity(People.Owner, "invoke");
        activity["name"] = "composeExtension/query";
        using var response = await host.Driver.SendAsync(activity);
        Assert.Equal(501, (await response.ProblemAsync()).Status);
    }

    [Fact]
    public async Task A_press_that_fails_leaves_the_card_with_what_was_typed_into_it()
    {
        await host.Driver.SaysAsync(People.Owner, "hi");
        host.Store.IsOff = true;
        try
        {
            var data = new JsonObject { ["verb"] = "show.scorecard" };
            using var invoked = await host.Driver.SendAsync(TeamsDriver.Invoked(People.Owner, data));
            Assert.Equal(
                """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"What you ask for is not reachable just now. Ask again in a minute."}""",
                await invoked.Content.ReadAsStringAsync());
            using var submitted = await host.Driver.SendAsync(TeamsDriver.Submitted(People.Owner, data));
            Assert.Equal(("POST", "v3/conversations/a%3Aowner/activities"), await host.Connector.NextAsync() is var call ? (call.Method, call.Path) : default);
            Assert.False(host.Connector.HasMore);
        }
        finally
        {
            host.Store.IsOff = false;
        }
    }

    [Fact]
    public async Task A_store_out_of_reach_is_told_on_a_card()
    {
        host.Store.IsOff = true;
        try
        {
            Assert.Contains("Ask again in a minute.", await host.Driver.SaysAsync(People.Owner, "scorecard"));
        }
        finally
        {
            host.Store.IsOff = false;
        }
    }
}
