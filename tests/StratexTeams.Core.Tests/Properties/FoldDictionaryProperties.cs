using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>The dictionary of the folds does what the framework's does, and what is known of one state never changes.</summary>
public sealed class FoldDictionaryProperties
{
    private static readonly Arbitrary<IReadOnlyList<(int Key, int Value)>> Changes =
        Gen.Choose(0, 200).Zip(Gen.Choose(0, 9)).ListOf().Select(IReadOnlyList<(int, int)> (changes) => changes).ToArbitrary();

    private static readonly Config Large = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(500);

    [Fact]
    public void It_holds_what_a_dictionary_holds() => Prop.ForAll(Changes, changes => Holds(changes, key => new Number(key))).Check(Large);

    [Fact]
    public void So_it_does_when_all_keys_fall_into_three_places() => Prop.ForAll(Changes, changes => Holds(changes, key => new Clash(key))).Check(Large);

    [Fact]
    public void An_older_version_stays_as_it_was() => Prop.ForAll(Changes, changes =>
    {
        List<(FoldDictionary<Clash, int> Version, string Was)> versions = [(FoldDictionary<Clash, int>.Empty, "{}")];
        foreach (var (key, value) in changes)
        {
            var next = versions[^1].Version.SetItem(new Clash(key), value);
            versions.Add((next, ObjectText.Of(next)));
        }

        return versions.All(each => ObjectText.Of(each.Version) == each.Was);
    }).Check(Large.WithMaxTest(20).WithEndSize(100));

    [Fact]
    public void A_key_is_added_once() =>
        Assert.Throws<ArgumentException>(() => FoldDictionary<Number, int>.Empty.Add(new Number(1), 1).Add(new Number(1), 1));

    [Fact]
    public void A_key_that_is_not_there_is_not_found() => Assert.Throws<KeyNotFoundException>(() => FoldDictionary<Number, int>.Empty[new Number(1)]);

    private static void Holds<TKey>(IReadOnlyList<(int Key, int Value)> changes, Func<int, TKey> keyOf)
        where TKey : struct, IEquatable<TKey>
    {
        var model = new Dictionary<TKey, int>();
        var dictionary = FoldDictionary<TKey, int>.Empty;
        foreach (var (key, value) in changes)
        {
            model[keyOf(key)] = value;
            dictionary = dictionary.SetItem(keyOf(key), value);
        }

        Assert.Equal(model.Count, dictionary.Count);
        Assert.Equal(model.Keys.ToHashSet(), [.. dictionary.Keys]);
        Assert.All(model, pair => Assert.Equal(pair.Value, dictionary[pair.Key]));
        Assert.All(Enumerable.Range(0, 210).Select(keyOf), key => Assert.Equal(model.ContainsKey(key), dictionary.ContainsKey(key)));
    }

    private readonly record struct Number(int Value);

    private readonly record struct Clash(int Value)
    {
        public override int GetHashCode() => Value % 3;
    }
}
