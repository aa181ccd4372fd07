using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Tests.Local;

/// <summary>A developer can use an imported organisation besides the sample.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalTenantTests(LocalHost host) : IAsyncLifetime
{
    private static readonly TenantId Mills = new(Guid.Parse("0b8ff0a5-8e5d-4f0b-8f8e-4b8d1c0a2e22"));
    private static readonly PersonId Miller = new("miller");

    public async Task InitializeAsync()
    {
        var id = CommandId.Of(TenantId.Service, Actor.Operator.Person, "onboard", Mills.ToString());
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await host.Services.GetRequiredService<CommandHandler>()
            .HandleAsync(new Submission(TenantId.Service, Actor.Operator, id, now, new OnboardTenant(Mills)), CancellationToken.None);
        await Directory.SaveAsync(Mills, new DirectoryEntry { Id = Miller, Name = "The Miller" }, CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task It_is_named_beside_the_sample() =>
        Assert.Equal(Mills.ToString(), (await host.GetAsync("/local/organisation")).GetProperty("others")[0].GetProperty("tenant").GetString());

    [Fact]
    public async Task Its_people_are_its_own()
    {
        var people = await host.GetAsync($"/local/people?tenant={Mills}");
        Assert.Equal($"a:miller@{Mills}", Assert.Single(people.EnumerateArray()).GetProperty("conversation").GetString());
    }

    [Fact]
    public async Task Whoever_has_no_account_gets_one_by_being_played()
    {
        var (_, answer) = await host.PostAsync($"/local/token?tenant={Mills}", LocalHost.Form("person", "miller"));
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
        using var due = await client.GetAsync("/api/v1/due");
        Assert.True(due.IsSuccessStatusCode);
        Assert.NotNull((await Directory.FindAsync(Mills, Miller, CancellationToken.None))!.ObjectId);
    }

    [Fact]
    public async Task What_is_said_there_is_said_nowhere_else()
    {
        await host.PostAsync($"/local/chats/miller?tenant={Mills}", LocalHost.Form("text", "hi"));
        Assert.Single((await host.GetAsync($"/local/chats/miller?tenant={Mills}")).GetProperty("messages").EnumerateArray());
        Assert.Equal(404, (await host.PostAsync("/local/chats/miller", LocalHost.Form("text", "hi"))).Status);
    }

    private IDirectory Directory => host.Services.GetRequiredService<IDirectory>();
}
