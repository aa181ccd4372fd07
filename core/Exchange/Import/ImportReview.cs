using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>The result of evaluating a file row by row, each on the state after the rows before it. Shown as the preview; computed again
/// when the import is submitted.</summary>
public sealed record ImportReview
{
    public required IReadOnlyList<SheetCounts> Sheets { get; init; }

    /// <summary>At most <see cref="ImportProblems.MaxReported"/>; with any problem nothing of the file is imported.</summary>
    public required IReadOnlyList<LocatedMessage> Problems { get; init; }

    public required IReadOnlyList<LocatedMessage> Remarks { get; init; }

    public required IReadOnlyList<DomainEvent> Facts { get; init; }

    /// <summary>The directory entries to add or change.</summary>
    public required IReadOnlyList<DirectoryEntry> People { get; init; }

    public static ImportReview Of(ImportWorkbook import, TenantState state, Actor actor, DateTimeOffset now)
    {
        var run = new ImportEvaluator(import, state, actor, now);
        foreach (var layout in SheetLayouts.All)
        {
            foreach (var table in import.File.Tables.Where(table => table.Layout == layout))
            {
                run.Evaluate(table);
            }
        }

        return run.Finish();
    }
}
