using System.Text.Json;

namespace StratexTeams.Tests.Local;

/// <summary>The local connector accepts what the Teams connector accepts. Each test uses another person, so that no test sees another's
/// messages.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalConnectorTests(LocalHost host)
{
    private const string Hello = """{"type":"message","text":"Hello."}""";

    [Fact]
    public async Task A_conversation_is_the_same_whenever_it_is_created()
    {
        var (first, second) = (await CreateAsync("grace.adeyemi"), await CreateAsync("grace.adeyemi"));
        Assert.Equal((201, "a:grace.adeyemi", "a:grace.adeyemi"), (first.Status, IdOf(first.Body), IdOf(second.Body)));
    }

    [Theory]
    [InlineData("""{"isGroup":false,"members":[{"id":"29:11111111-2222-3333-4444-555555555555"}],"tenantId":"5a3b1c70-91d4-4f6e-8b2a-7c0d5e9f1a24"}""", 404)]
    [InlineData("""{"isGroup":true,"members":[{"id":"29:5a3b1c70-91d4-4f6e-8b2a-000000000003"}],"tenantId":"5a3b1c70-91d4-4f6e-8b2a-7c0d5e9f1a24"}""", 400)]
    [InlineData("""{"members":[],"tenantId":"5a3b1c70-91d4-4f6e-8b2a-7c0d5e9f1a24"}""", 400)]
    [InlineData("""{"members":[{"id":"29:5a3b1c70-91d4-4f6e-8b2a-000000000003"}],"tenantId":"ports"}""", 400)]
    [InlineData("""{"members":[{"id":"29:5a3b1c70-91d4-4f6e-8b2a-000000000003"}]}""", 400)]
    [InlineData("nothing", 400)]
    public async Task A_conversation_with_nobody_is_refused(string body, int status) => Assert.Equal(status, (await host.CallAsync(HttpMethod.Post, "", body)).Status);

    [Fact]
    public async Task A_message_stands_in_the_chat()
    {
        var sent = await SendAsync("marek.nowak", Hello);
        var message = Assert.Single(await ChatAsync("marek.nowak"));
        Assert.Equal((201, IdOf(sent.Body)), (sent.Status, IdOf(message)));
        Assert.Equal("Hello.", TextOf(message));
    }

    [Fact]
    public async Task A_message_is_replaced_where_it_stands()
    {
        var (first, _) = (IdOf((await SendAsync("olga.petrenko", Hello)).Body), await SendAsync("olga.petrenko", Hello));
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Put, $"/a:olga.petrenko/activities/{first}", """{"type":"message","text":"Answered below."}""")).Status);
        Assert.Equal(["Answered below.", "Hello."], (await ChatAsync("olga.petrenko")).Select(TextOf));
    }

    [Fact]
    public async Task A_message_is_taken_away()
    {
        var id = IdOf((await SendAsync("nadia.rossi", Hello)).Body);
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Delete, $"/a:nadia.rossi/activities/{id}", null)).Status);
        Assert.Empty(await ChatAsync("nadia.rossi"));
    }

    [Fact]
    public async Task What_somebody_is_typing_is_not_kept()
    {
        Assert.Equal(201, (await SendAsync("ben.carver", """{"type":"typing"}""")).Status);
        Assert.Empty(await ChatAsync("ben.carver"));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task An_unknown_message_is_not_found(string method)
    {
        var (status, body) = await host.CallAsync(new HttpMethod(method), "/a:helen.marsh/activities/1", Hello);
        Assert.Equal((404, "ActivityNotFoundInConversation"), (status, body.GetProperty("error").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("a:nobody")]
    [InlineData("a:nobody@11111111-2222-3333-4444-555555555555")]
    [InlineData("19:group@thread.v2")]
    public async Task An_unknown_conversation_is_not_found(string conversation)
    {
        var (status, body) = await host.CallAsync(HttpMethod.Post, $"/{Uri.EscapeDataString(conversation)}/activities", Hello);
        Assert.Equal((404, "ConversationNotFound"), (status, body.GetProperty("error").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("hello", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"text":"No type."}""", 400)]
    [InlineData("""{"type":7}""", 400)]
    public async Task What_is_no_activity_is_refused(string body, int status)
    {
        Assert.Equal(status, (await SendAsync("helen.marsh", body)).Status);
        Assert.Empty(await ChatAsync("helen.marsh"));
    }

    [Fact]
    public async Task A_message_larger_than_teams_takes_is_refused()
    {
        Assert.Equal(413, (await SendAsync("helen.marsh", $$"""{"type":"message","text":"{{new string('x', 128 * 1024)}}"}""")).Status);
        Assert.Empty(await ChatAsync("helen.marsh"));
    }

    [Fact]
    public async Task Nobody_but_the_bot_may_call()
    {
        var (_, person) = await host.PostAsync("/local/token", LocalHost.Form("person", "helen.marsh"));
        foreach (var token in new[] { "", "a.b.c", person.GetProperty("token").GetString()! })
        {
            Assert.Equal(401, (await host.CallAsync(HttpMethod.Post, "/a:helen.marsh/activities", Hello, token)).Status);
        }

        Assert.Empty(await ChatAsync("helen.marsh"));
    }

    [Fact]
    public async Task Old_messages_are_forgotten()
    {
        for (var sent = 0; sent < 203; sent++)
        {
            await SendAsync("tomas.ferreira", $$"""{"type":"message","text":"{{sent}}"}""");
        }

        var chat = await ChatAsync("tomas.ferreira");
        Assert.Equal((200, "3", "202"), (chat.Count, TextOf(chat[0]), TextOf(chat[^1])));
    }

    [Fact]
    public async Task A_restart_keeps_the_chats()
    {
        await host.PostAsync("/local/chats/victor.hale", LocalHost.Form("text", "hi"));
        await SendAsync("victor.hale", Hello);
        await using var restarted = host.Restarted();
        var chat = await restarted.GetAsync("/local/chats/victor.hale");
        Assert.Equal(JsonSerializer.Serialize(await host.GetAsync("/local/chats/victor.hale")), JsonSerializer.Serialize(chat));
        Assert.Equal(2, chat.GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task The_page_hears_of_a_message()
    {
        using var client = host.CreateClient();
        using var stream = await client.GetAsync("/local/chats/stream", HttpCompletionOption.ResponseHeadersRead);
        using var news = new StreamReader(await stream.Content.ReadAsStreamAsync());
        Assert.Equal("event: ready", await news.ReadLineAsync());
        await SendAsync("ingrid.solheim", Hello);
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: a:", StringComparison.Ordinal))
            {
                Assert.Equal("data: a:ingrid.solheim", line);
                return;
            }
        }

        Assert.Fail("The stream ended.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Nothing_is_said_without_words(string text)
    {
        var (status, problem) = await host.PostAsync("/local/chats/helen.marsh", LocalHost.Form("text", text));
        Assert.Equal((400, "text-required"), (status, problem.GetProperty("reason").GetString()));
        Assert.Empty(await ChatAsync("helen.marsh"));
    }

    private async Task<(int Status, JsonElement Body)> CreateAsync(string person)
    {
        var account = (await host.GetAsync("/local/people")).EnumerateArray().First(each => IdOf(each) == person).GetProperty("account").GetString();
        return await host.CallAsync(
            HttpMethod.Post, "", $$"""{"isGroup":false,"members":[{"id":"29:{{account}}"}],"tenantId":"5a3b1c70-91d4-4f6e-8b2a-7c0d5e9f1a24"}""");
    }

    private Task<(int Status, JsonElement Body)> SendAsync(string person, string activity) => host.CallAsync(HttpMethod.Post, $"/a:{person}/activities", activity);

    private async Task<IReadOnlyList<JsonElement>> ChatAsync(string person) => [.. (await host.GetAsync($"/local/chats/{person}")).GetProperty("messages").EnumerateArray()];

    private static string? IdOf(JsonElement named) => named.GetProperty("id").GetString();

    private static string? TextOf(JsonElement message) => message.GetProperty("activity").GetProperty("text").GetString();
}
