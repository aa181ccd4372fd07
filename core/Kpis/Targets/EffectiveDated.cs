using System.Collections.Immutable;

namespace StratexTeams.Core.Kpis.Targets;

/// <summary>Values with effective dates; each applies from its day until the next one starts.</summary>
public sealed record EffectiveDated<T>
{
    public static readonly EffectiveDated<T> None = new();

    /// <summary>Ordered by day, no day twice.</summary>
    public ImmutableArray<EffectiveDatedValue<T>> All { get; private init; } = [];

    /// <summary>The value in effect on the day; the default before the first day.</summary>
    public T? At(DateOnly day) => IndexAt(day) is >= 0 and var index ? All[index].Value : default;

    public bool HasFrom(DateOnly day, T value) => IndexAt(day) is >= 0 and var index && EqualityComparer<T>.Default.Equals(All[index].Value, value);

    internal EffectiveDated<T> With(DateOnly from, T value) => IndexAt(from) switch
    {
        >= 0 and var index when All[index].From == from => this with { All = All.SetItem(index, new(from, value)) },
        var index => this with { All = All.Insert(index + 1, new(from, value)) },
    };

    private int IndexAt(DateOnly day)
    {
        var index = All.Length - 1;
        while (index >= 0 && All[index].From > day)
        {
            index--;
        }

        return index;
    }
}
