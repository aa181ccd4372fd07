using System.Globalization;
using Microsoft.Extensions.Options;
using StratexTeams.Adapters;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Bot.Local.Timers;

/// <summary>The clock of local mode. It can be moved forward and never back, because recorded times never go back.
/// A file beside the store keeps how far it is ahead of the real time, so that it survives a restart.</summary>
public sealed class LocalClock(TimeProvider real, string file) : TimeProvider
{
    /// <summary>The furthest it moves at once, so that a typing error does not end every period.</summary>
    public const int MaxDays = 400;

    private readonly Lock _moving = new();
    private long _ahead = Read(file).Ticks;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Volatile.Read(ref _ahead));

    /// <summary>Null when the clock now shows <paramref name="moment"/>.</summary>
    public Rejection? MoveTo(DateTimeOffset moment)
    {
        lock (_moving)
        {
            var now = GetUtcNow();
            if (moment < now)
            {
                return new ClockCannotGoBack(TimeText.Format(now));
            }

            if (moment - now > TimeSpan.FromDays(MaxDays))
            {
                return new ClockMoveTooFar(MaxDays, TimeText.Format(now));
            }

            var ahead = TimeSpan.FromTicks(_ahead) + (moment - now);
            Write(file, ahead);
            Volatile.Write(ref _ahead, ahead.Ticks);
            return null;
        }
    }

    internal static LocalClock Of(IServiceProvider services) =>
        new(System, $"{services.GetRequiredService<IOptions<StoreOptions>>().Value.Path}.clock");

    private static TimeSpan Read(string file)
    {
        if (!File.Exists(file))
        {
            return TimeSpan.Zero;
        }

        return TimeSpan.TryParseExact(File.ReadAllText(file).Trim(), "c", CultureInfo.InvariantCulture, out var ahead) && ahead >= TimeSpan.Zero
            ? ahead
            : throw new StoreUnusableException(new ClockFileInvalid(file));
    }

    // Written beside and then renamed, so that a crash leaves no half-written file.
    private static void Write(string file, TimeSpan ahead)
    {
        var draft = $"{file}.new";
        File.WriteAllText(draft, ahead.ToString("c", CultureInfo.InvariantCulture));
        File.Move(draft, file, overwrite: true);
    }
}
