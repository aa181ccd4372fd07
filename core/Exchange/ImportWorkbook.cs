using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using Hash = StratexTeams.Core.EventLog.Sha256;

namespace StratexTeams.Core.Exchange;

/// <summary>All that a file asks for, as one command: everything in it is taken, or nothing and every reason is named.</summary>
public sealed record ImportWorkbook(Recognised File, IReadOnlyDictionary<PersonId, DirectoryEntry> People) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Refusal(actor, Right.ChangeModel) is { } refusal
        ? Decision.Reject(refusal)
        : ImportReview.Of(this, state, actor, now) switch
        {
            { Problems: [] } review => Decision.Accept(review.Facts),
            var review => Decision.Reject(new ImportRefused(new ImportProblems(review.Problems))),
        };

    /// <summary>The same rows come to the same id as long as nothing else has happened. Not for ever: whoever takes an older file to undo
    /// a newer one means it, and what the older file said once does not keep it from being said again.</summary>
    public CommandId IdOn(TenantState state, Actor actor) => CommandId.Of(state.Tenant, actor.Person, "import", state.Head.ToString(), Content().ToString());

    private Hash Content()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in File.Tables)
        {
            Add(hash, table.Layout.Title);
            foreach (var (column, _) in table.Columns.OrderBy(column => column.Value.Index))
            {
                Add(hash, column);
            }

            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
            {
                Add(hash, cell is null ? "" : $"{cell.Kind} {cell.AsText}");
            }
        }

        return Hash.TryParse(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset())), out var content) ? content : Hash.None;
    }

    private static void Add(IncrementalHash hash, string part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = Encoding.UTF8.GetBytes(part);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
