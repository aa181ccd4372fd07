using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Tests.People;

/// <summary>The contract of <see cref="IDirectory"/>. A new directory adds one subclass and no test.</summary>
public abstract class DirectoryContract : IAsyncLifetime
{
    private static readonly Guid Account = Guid.Parse("0d9a7e1b-4d55-4a3f-8c7e-5b8f2d1e6a90");

    protected static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    protected static readonly TenantId Globex = new(Guid.Parse("2b5d7a10-0f6c-4c52-8a51-6f1d1c1a2b3c"));

    /// <summary>An entry with every field set.</summary>
    protected static readonly DirectoryEntry Ana = new()
    {
        Id = new PersonId("ana"),
        Name = "Ana Ωmega 😀",
        ObjectId = Account,
        Mail = "ana@example.com",
        Locale = "de-CH",
        NumberFormat = "fr-CH",
        TimeZone = "Europe/Zurich",
        WorkingHours = new WorkingHours(new TimeOnly(8, 30), new TimeOnly(17, 0)),
        Manager = new PersonId("ben"),
        Enabled = false,
        Conversation = new ConversationReference(new Uri("https://smba.trafficmanager.net/emea/"), "a:1b2c"),
    };

    /// <summary>An entry with the required fields only.</summary>
    private static readonly DirectoryEntry Ben = new() { Id = new PersonId("ben"), Name = "Ben" };

    protected IDirectory Directory { get; private set; } = null!;

    protected abstract Task<IDirectory> OpenAsync();

    public async Task InitializeAsync() => Directory = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Nobody_is_found_in_an_empty_directory()
    {
        Assert.Null(await Directory.FindAsync(Acme, Ana.Id, default));
        Assert.Null(await Directory.FindByObjectIdAsync(Acme, Account, default));
        Assert.Empty(await ListAsync(Acme));
    }

    [Fact]
    public async Task A_person_is_found_as_saved()
    {
        await SaveAsync(Ana, Ben);
        Assert.Equal(Ana, await Directory.FindAsync(Acme, Ana.Id, default));
        Assert.Equal(Ben, await Directory.FindAsync(Acme, Ben.Id, default));
    }

    [Fact]
    public async Task A_person_is_found_by_account()
    {
        await SaveAsync(Ana, Ben);
        Assert.Equal(Ana, await Directory.FindByObjectIdAsync(Acme, Account, default));
        Assert.Null(await Directory.FindByObjectIdAsync(Acme, Guid.Empty, default));
    }

    [Fact]
    public async Task All_are_listed()
    {
        await SaveAsync(Ben, Ana);
        Assert.Equal([Ana, Ben], (await ListAsync(Acme)).OrderBy(person => person.Id.Value));
    }

    [Fact]
    public async Task Saving_again_replaces_everything()
    {
        await SaveAsync(Ana);
        await SaveAsync(new DirectoryEntry { Id = Ana.Id, Name = "Ana Beta" });
        Assert.Equal([new DirectoryEntry { Id = Ana.Id, Name = "Ana Beta" }], await ListAsync(Acme));
        Assert.Null(await Directory.FindByObjectIdAsync(Acme, Account, default));
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing()
    {
        await SaveAsync(Ana);
        await SaveAsync(Ana);
        Assert.Equal([Ana], await ListAsync(Acme));
    }

    [Fact]
    public async Task An_account_is_one_person()
    {
        await SaveAsync(Ana, Ben);
        await Assert.ThrowsAsync<AccountTakenException>(() => SaveAsync(Ben with { Name = "Benedict", ObjectId = Account }));
        await Assert.ThrowsAsync<AccountTakenException>(() => SaveAsync(new DirectoryEntry { Id = new PersonId("eve"), Name = "Eve", ObjectId = Account }));
        Assert.Equal([Ana, Ben], (await ListAsync(Acme)).OrderBy(person => person.Id.Value));
        Assert.Equal(Ana, await Directory.FindByObjectIdAsync(Acme, Account, default));
    }

    [Fact]
    public async Task Many_may_have_no_account()
    {
        await SaveAsync(Ben, Ben with { Id = new PersonId("eve") }, Ben with { Id = new PersonId("kim") });
        Assert.Equal(3, (await ListAsync(Acme)).Count);
    }

    [Fact]
    public async Task An_account_that_was_given_up_is_free()
    {
        await SaveAsync(Ana);
        await SaveAsync(Ana with { ObjectId = null });
        await SaveAsync(Ben with { ObjectId = Account });
        Assert.Equal(Ben.Id, (await Directory.FindByObjectIdAsync(Acme, Account, default))!.Id);
    }

    [Fact]
    public async Task Whoever_is_erased_is_nowhere_and_the_account_is_free()
    {
        await SaveAsync(Ana, Ben);
        await Directory.EraseAsync(Acme, Ana.Id, default);
        Assert.Null(await Directory.FindAsync(Acme, Ana.Id, default));
        Assert.Null(await Directory.FindByObjectIdAsync(Acme, Account, default));
        Assert.Equal([Ben], await ListAsync(Acme));
        await SaveAsync(Ben with { ObjectId = Account });
    }

    [Fact]
    public async Task Erasing_nobody_changes_nothing()
    {
        await SaveAsync(Ana);
        await Directory.EraseAsync(Acme, Ben.Id, default);
        Assert.Equal([Ana], await ListAsync(Acme));
    }

    [Fact]
    public async Task Tenants_are_apart()
    {
        await SaveAsync(Ana);
        Assert.Null(await Directory.FindAsync(Globex, Ana.Id, default));
        Assert.Null(await Directory.FindByObjectIdAsync(Globex, Account, default));
        await Directory.SaveAsync(Globex, Ana with { Name = "Another Ana" }, default);
        await Directory.EraseAsync(Globex, Ana.Id, default);
        Assert.Empty(await ListAsync(Globex));
        Assert.Equal([Ana], await ListAsync(Acme));
    }

    [Theory]
    [InlineData("'; DROP TABLE person; --")]
    [InlineData("a/b#c?d")]
    [InlineData("ÄÖ😀")]
    [InlineData("ANA")]
    public async Task Any_text_is_an_id(string id)
    {
        await SaveAsync(Ana, Ben with { Id = new PersonId(id) });
        Assert.Equal(id, (await Directory.FindAsync(Acme, new PersonId(id), default))!.Id.Value);
        Assert.Equal(2, (await ListAsync(Acme)).Count);
    }

    private async Task SaveAsync(params IEnumerable<DirectoryEntry> people)
    {
        foreach (var person in people)
        {
            await Directory.SaveAsync(Acme, person, default);
        }
    }

    private async Task<IReadOnlyList<DirectoryEntry>> ListAsync(TenantId tenant) => await Directory.ListAsync(tenant, default).ToListAsync();
}
