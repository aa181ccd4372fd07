using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>Stores each chat in its own file beside the store, so that chats
/// survive a restart and a new message writes one file only.</summary>
internal sealed class ChatFolder(string path)
{
    public static ChatFolder Of(IServiceProvider services) => new($"{services.GetRequiredService<IOptions<StoreOptions>>().Value.Path}.chats");

    /// <summary>A file that cannot be read counts as an empty chat: chats are for display, the log is the record.</summary>
    public Chat Read(string conversation)
    {
        try
        {
            var file = FileOf(conversation);
            return (File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllBytes(file), ConnectorJson.Default.Chat) : null) ?? Chat.Empty(conversation);
        }
        catch (JsonException)
        {
            return Chat.Empty(conversation);
        }
    }

    public void Write(Chat chat)
    {
        Directory.CreateDirectory(path);
        var (file, draft) = (FileOf(chat.Conversation), $"{FileOf(chat.Conversation)}.new");
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(chat, ConnectorJson.Default.Chat));
        File.Move(draft, file, overwrite: true);
    }

    // Named by a hash, because a conversation id may contain characters that file names may not.
    private string FileOf(string conversation) => Path.Combine(path, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)).AsSpan(0, 16))}.json");
}
