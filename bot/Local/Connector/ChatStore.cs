using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Channels;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>All chats, with a notification of each change.</summary>
internal sealed class ChatStore(ChatFolder folder, TimeProvider time)
{
    // A listener that falls behind loses the oldest notifications only; it reads the whole chat each time.
    private const int MostNews = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Chat> _chats = [];
    private ImmutableHashSet<Channel<string>> _listeners = [];

    public Chat Get(string conversation)
    {
        lock (_gate)
        {
            return GetOrRead(conversation);
        }
    }

    /// <summary>Adds a message and returns its id.</summary>
    public string Add(string conversation, string? text, JsonElement? activity) =>
        Change(conversation, chat => chat.WithMessage(time.GetUtcNow(), text, activity))!.Messages[^1].Id;

    /// <summary>False when the bot sent no such message.</summary>
    public bool Replace(string conversation, string id, JsonElement activity) => Change(conversation, chat => chat.WithUpdated(id, activity)) is not null;

    public bool Remove(string conversation, string id) => Change(conversation, chat => chat.Without(id)) is not null;

    /// <summary>Subscribes to changes: yields a conversation's id each time it changes, until disposed.</summary>
    public Subscription Subscribe()
    {
        var news = Channel.CreateBounded<string>(new BoundedChannelOptions(MostNews) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref _listeners, held => held.Add(news));
        return new(news.Reader, () => ImmutableInterlocked.Update(ref _listeners, held => held.Remove(news)));
    }

    private Chat? Change(string conversation, Func<Chat, Chat?> change)
    {
        Chat? changed;
        lock (_gate)
        {
            changed = change(GetOrRead(conversation));
            if (changed is null)
            {
                return null;
            }

            folder.Write(changed);
            _chats[conversation] = changed;
        }

        foreach (var listener in _listeners)
        {
            listener.Writer.TryWrite(conversation);
        }

        return changed;
    }

    private Chat GetOrRead(string conversation)
    {
        if (!_chats.TryGetValue(conversation, out var chat))
        {
            _chats[conversation] = chat = folder.Read(conversation);
        }

        return chat;
    }

    public sealed class Subscription(ChannelReader<string> news, Action leave) : IDisposable
    {
        public ChannelReader<string> Changes => news;

        public void Dispose() => leave();
    }
}
