using System.Collections.Immutable;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>One press on a prompt's card: the prompt, its revision, and the inputs.</summary>
public sealed record PromptPress(PromptId Prompt, int Revision, PressKind Kind)
{
    /// <summary>The inputs by line number.</summary>
    public ImmutableSortedDictionary<int, RowInput> Rows { get; init; } = ImmutableSortedDictionary<int, RowInput>.Empty;

    /// <summary>The press also attests: the typed values and the values shown to be attested.</summary>
    public bool IsAttesting { get; init; }

    /// <summary>The values shown to be attested, by line number: the first 16 hex digits of the hash the attestation would cover
    /// (<see cref="ShownValue"/>).</summary>
    public ImmutableSortedDictionary<int, string> ShownHashes { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>The line numbers of those that this person declines to attest.</summary>
    public ImmutableSortedSet<int> Declined { get; init; } = [];

    /// <summary>Why they are declined; where none is declined, the known limitations of the attested values.</summary>
    public string Note { get; init; } = "";

    private string KindTag => Kind switch
    {
        PressKind.Send => "send",
        PressKind.Correction => "amend",
    };

    /// <summary>The id of this press: the same person, prompt, revision and inputs always give the same id.</summary>
    public CommandId IdFor(TenantId tenant, PersonId person) => CommandId.Of(
        tenant,
        person,
        [
            "prompt", $"{Prompt.Sequence}", $"{Revision}", KindTag, IsAttesting ? "attest" : "", Note,
            .. Rows.SelectMany(row => (string[])[$"{row.Key}", row.Value.Value, row.Value.Denominator, row.Value.IsNoChange ? "same" : "", row.Value.IsNotAvailableYet ? "later" : "", row.Value.Explanation, row.Value.NumberToConfirm, $"{row.Value.DeferredUntil:O}"]),
            .. ShownHashes.SelectMany(shown => (string[])[$"{shown.Key}", shown.Value, Declined.Contains(shown.Key) ? "no" : ""]),
        ]);
}
