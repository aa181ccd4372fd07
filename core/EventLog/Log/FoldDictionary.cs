using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>An immutable, unordered dictionary that is cheap to change, for folds of many facts: a two-level hash trie in which a change
/// copies three small arrays (two of 64 slots and one short run of entries), where <c>ImmutableDictionary</c> rebuilds a path of a dozen
/// tree nodes. Meant for up to some 100,000 entries.</summary>
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

    /// <summary>Throws <see cref="KeyNotFoundException"/> for an unknown key.</summary>
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

    /// <summary>Throws <see cref="ArgumentException"/> for an existing key.</summary>
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

    /// <summary>The keys that were added since an earlier version, or whose value is another object. Arrays shared by both versions are
    /// not compared.</summary>
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

    // Consecutive numbers hash to consecutive values; Fibonacci hashing spreads them over the slots.
    private static uint Spread(TKey key) => unchecked((uint)key.GetHashCode() * 2654435769u);

    private static int First(uint hash) => (int)(hash >> 26);

    private static int Second(uint hash) => (int)(hash >> 20) & (Places - 1);

    private readonly record struct Entry(TKey Key, TValue Value);
}
