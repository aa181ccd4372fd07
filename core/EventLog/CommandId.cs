using System.Buffers.Binary;
using System.Text;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog;

/// <summary>A command's identity: submitting the same intent again, from another device or another copy of the card, gives the same
/// id.</summary>
public readonly record struct CommandId(Sha256 Hash)
{
    /// <summary>How long the ids of handled commands are kept. A command minted longer ago is not decided: its sender gets the current
    /// state.</summary>
    public static readonly TimeSpan RetentionPeriod = TimeSpan.FromDays(35);

    /// <summary>The SHA-256 of tenant, actor and parts. The parts identify what is asked: prompt or request, revision, row, verb, inputs.
    /// Each part is hashed with its length, so that "ab","c" differs from "a","bc".</summary>
    public static CommandId Of(TenantId tenant, PersonId actor, params ReadOnlySpan<string> parts)
    {
        using var bytes = new MemoryStream();
        bytes.Write(tenant.Value.ToByteArray(bigEndian: true));
        Add(bytes, actor.Value);
        foreach (var part in parts)
        {
            Add(bytes, part);
        }

        return new CommandId(Sha256.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    public override string ToString() => Hash.ToString();

    private static void Add(MemoryStream bytes, string part)
    {
        var text = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
        bytes.Write(length);
        bytes.Write(text);
    }
}
