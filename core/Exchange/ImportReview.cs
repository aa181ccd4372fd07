using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Exchange;

/// <summary>What a file comes to, row by row, each decided on the state that the rows before it leave. Shown as the preview, and decided by again when it is submitted.</summary>
public sealed record ImportReview
{
    public required IReadOnlyList<SheetTally> Sheets { get; init; }

    /// <summary>The first <see cref="ImportProblems.Most"/> at most; when there is one, nothing of the file is taken.</summary>
    public required IReadOnlyList<PlacedSentence> Problems { get; init; }

    public required IReadOnlyList<PlacedSentence> Remarks { get; init; }

    public required IReadOnlyList<DomainEvent> Facts { get; init; }

    /// <summary>Whom the directory has to know anew or otherwise.</summary>
    public required IReadOnlyList<DirectoryEntry> People { get; init; }

    public static ImportReview Of(ImportWorkbook import, TenantState state, Actor actor, DateTimeOffset now)
    {
        var run = new ImportRun(import, state, actor, now);
        foreach (var layout in Layouts.All)
        {
            foreach (var table in import.File.Tables.Where(table => table.Layout == layout))
            {
                run.Take(table);
            }
        }

        return run.Finish();
    }
}
