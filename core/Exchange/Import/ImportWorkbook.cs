using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.People;
using Hash = StratexTeams.Core.EventLog.Primitives.Sha256;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>Imports a file as one command: either all of it is recorded, or nothing and all its problems are reported.</summary>
public sealed record ImportWorkbook(RecognisedSheets File, IReadOnlyDictionary<PersonId, DirectoryEntry> People) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Refusal(actor, Right.ChangeModel) is { } refusal
        ? Decision.Reject(refusal)
        : ImportReview.Of(this, state, actor, now) switch
        {
            { Problems: [] } review => Decision.Accept(review.Facts),
            var review => Decision.Reject(new ImportRefused(new ImportProblems(review.Problems))),
        };

    /// <summary>The id of importing these rows on this state: a repeated upload is the same command as long as nothing else was recorded.
    /// Later the same file is a new command, so that an older file can be imported again to undo a newer one.</summary>
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
