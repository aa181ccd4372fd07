using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Prompts;

/// <summary>One press on a prompt: which card, which revision of it, and what was typed.</summary>
public sealed record PromptPress(PromptId Prompt, int Revision, PressKind Kind)
{
    /// <summary>By the number of the line.</summary>
    public ImmutableSortedDictionary<int, TypedRow> Rows { get; init; } = ImmutableSortedDictionary<int, TypedRow>.Empty;

    /// <summary>Stand behind what was typed, and behind the values shown.</summary>
    public bool IsAttesting { get; init; }

    /// <summary>The values that were shown to be attested, by the number of the line: the beginning of what an attestation would cover.</summary>
    public ImmutableSortedDictionary<int, string> Shown { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>Of those, the ones that this person cannot stand behind.</summary>
    public ImmutableSortedSet<int> Declined { get; init; } = [];

    /// <summary>Why not; also what is known to be wrong with those that are attested.</summary>
    public string Note { get; init; } = "";

    private string KindTag => Kind switch
    {
        PressKind.Send => "send",
        PressKind.Amend => "amend",
    };

    /// <summary>Same prompt, revision and inputs: the same press, however often and from wherever it comes.</summary>
    public CommandId IdFor(TenantId tenant, PersonId person) => CommandId.Of(
        tenant,
        person,
        [
            "prompt", $"{Prompt.Sequence}", $"{Revision}", KindTag, IsAttesting ? "attest" : "", Note,
            .. Rows.SelectMany(row => (string[])[$"{row.Key}", row.Value.Value, row.Value.Of, row.Value.IsSame ? "same" : "", row.Value.IsLater ? "later" : "", row.Value.Why, row.Value.Asked, $"{row.Value.Until:O}"]),
            .. Shown.SelectMany(shown => (string[])[$"{shown.Key}", shown.Value, Declined.Contains(shown.Key) ? "no" : ""]),
        ]);
}
