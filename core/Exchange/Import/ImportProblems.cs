using System.Collections;
using System.Globalization;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>The problems found in a file. Formatted in a message, it is their number.</summary>
public sealed class ImportProblems(IReadOnlyList<LocatedMessage> all) : IReadOnlyList<LocatedMessage>, IEquatable<ImportProblems>
{
    /// <summary>The most problems reported at once; others appear after these are corrected.</summary>
    public const int MaxReported = 1_000;

    public int Count => all.Count;

    public LocatedMessage this[int index] => all[index];

    public bool Equals(ImportProblems? other) => other is not null && all.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ImportProblems);

    public override int GetHashCode() => all.Count;

    public override string ToString() => all.Count.ToString(CultureInfo.InvariantCulture);

    public IEnumerator<LocatedMessage> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
