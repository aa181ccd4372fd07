using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StratexTeams.Core.EventLog;

/// <summary>An immutable dictionary for folds of many facts: a change copies three small arrays (two of 64 places and one short run of entries),
/// where the framework's balanced tree rebuilds a path of a dozen nodes. Unordered; best between a handful and some 100,000 entries.</summary>
public sealed class FoldDictionary<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    private const int Places = 64;

    private readonly Entry[]?[]?[] _root;

    private FoldDictionary(Entry[]?[]?[] root, int count) => (_root, Count) = (root, count);

    public static readonly FoldDictionary<TKey, TValue> Empty = new(new Entry[]?[]?[Places], 0);

    public int Count { get; }

    public IEnumerable<TKey> Keys => this.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => this.Select(entry => entry.Value);

    /// <summary>Throws <see cref="KeyNotFoundException"/> for a key that is not there.</summary>
    public TValue this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no {key}.");

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var hash = Spread(key);
        if (_root[First(hash)]?[Second(hash)] is { } run && IndexOf(run, key) is >= 0 and var index)
        {
            value = run[index].Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Throws <see cref="ArgumentException"/> for a key that is there already.</summary>
    public FoldDictionary<TKey, TValue> Add(TKey key, TValue value) =>
        ContainsKey(key) ? throw new ArgumentException($"There is a {key} already.", nameof(key)) : SetItem(key, value);

    public FoldDictionary<TKey, TValue> SetItem(TKey key, TValue value)
    {
        var hash = Spread(key);
        var run = _root[First(hash)]?[Second(hash)] ?? [];
        var index = IndexOf(run, key);
        var entry = new Entry(key, value);
        return index < 0
            ? new(With(hash, [.. run, entry]), Count + 1)
            : new(With(hash, Replace(run, index, entry)), Count);
    }

    /// <summary>The keys that hold something else than in an earlier version, or nothing there: found without looking at what both share.</summary>
    public IEnumerable<TKey> ChangedSince(FoldDictionary<TKey, TValue> earlier)
    {
        for (var first = 0; first < Places; first++)
        {
            for (var second = 0; _root[first] != earlier._root[first] && second < Places; second++)
            {
                foreach (var entry in Changed(_root[first]?[second] ?? [], earlier._root[first]?[second] ?? []))
                {
                    yield return entry.Key;
                }
            }
        }
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        foreach (var node in _root)
        {
            foreach (var run in node ?? [])
            {
                foreach (var entry in run ?? [])
                {
                    yield return KeyValuePair.Create(entry.Key, entry.Value);
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Entry[]?[]?[] With(uint hash, Entry[] run) =>
        Replace(_root, First(hash), Replace(_root[First(hash)] ?? new Entry[]?[Places], Second(hash), run));

    private static IEnumerable<Entry> Changed(Entry[] now, Entry[] before) => now == before
        ? []
        : now.Where(entry => IndexOf(before, entry.Key) is var index && (index < 0 || !ReferenceEquals(before[index].Value, entry.Value)));

    private static T[] Replace<T>(T[] items, int index, T item)
    {
        var copy = items.AsSpan().ToArray();
        copy[index] = item;
        return copy;
    }

    private static int IndexOf(Entry[] run, TKey key)
    {
        for (var index = 0; index < run.Length; index++)
        {
            if (run[index].Key.Equals(key))
            {
                return index;
            }
        }

        return -1;
    }

    // Neighbouring numbers hash to neighbouring places; Fibonacci hashing spreads them.
    private static uint Spread(TKey key) => unchecked((uint)key.GetHashCode() * 2654435769u);

    private static int First(uint hash) => (int)(hash >> 26);

    private static int Second(uint hash) => (int)(hash >> 20) & (Places - 1);

    private readonly record struct Entry(TKey Key, TValue Value);
}
