using System.Collections;
using System.Globalization;

namespace StratexTeams.Core.Exchange;

/// <summary>All that is wrong with a file; in a sentence it is their number.</summary>
public sealed class ImportProblems(IReadOnlyList<PlacedSentence> all) : IReadOnlyList<PlacedSentence>, IEquatable<ImportProblems>
{
    /// <summary>More than this nobody reads in one go; the rest shows once these are put right.</summary>
    public const int Most = 1_000;

    public int Count => all.Count;

    public PlacedSentence this[int index] => all[index];

    public bool Equals(ImportProblems? other) => other is not null && all.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ImportProblems);

    public override int GetHashCode() => all.Count;

    public override string ToString() => all.Count.ToString(CultureInfo.InvariantCulture);

    public IEnumerator<PlacedSentence> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
