using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>Parses the arguments of a verb strictly; an error is a sentence in the user's language.</summary>
internal static class ArgumentParser
{
    public static TenantId Tenant(ArgumentResult typed) =>
        Guid.TryParseExact(TextOf(typed), "D", out var tenant) ? new TenantId(tenant) : Refuse<TenantId>(typed, new InvalidTenantId(TextOf(typed)));

    public static Sha256? Hash(ArgumentResult typed) =>
        Sha256.TryParse(Encoding.UTF8.GetBytes(TextOf(typed).ToLowerInvariant()), out var hash) ? hash : Refuse<Sha256?>(typed, new InvalidHash(TextOf(typed)));

    public static long? Count(ArgumentResult typed) =>
        long.TryParse(TextOf(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : Refuse<long?>(typed, new InvalidRecordCount(TextOf(typed)));

    public static string? Path(ArgumentResult typed) =>
        string.IsNullOrWhiteSpace(TextOf(typed)) ? Refuse<string?>(typed, new InvalidPath()) : TextOf(typed);

    /// <summary>The option's text before it is parsed; null when absent or blank.</summary>
    public static string? RawText(SymbolResult? option) => option?.Tokens is [{ Value: var text }] && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string TextOf(ArgumentResult typed) => typed.Tokens is [var token] ? token.Value : "";

    private static T? Refuse<T>(ArgumentResult typed, Rejection reason)
    {
        typed.AddError(SentenceCatalog.Text(reason, CultureInfo.CurrentUICulture));
        return default;
    }
}
