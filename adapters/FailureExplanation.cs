using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters;

/// <summary>Explains a known configuration, store or network failure in one sentence to whoever runs a host or a command line
/// verb.</summary>
public static class FailureExplanation
{
    /// <summary>Null for any other exception: it is a bug and keeps its stack trace.</summary>
    public static string? Explain(Exception problem) => problem switch
    {
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        AggregateException { InnerExceptions: var several } when several.All(each => each is OptionsValidationException) => string.Join(' ', several.Select(Explain)),
        StoreUnusableException unusable => SentenceCatalog.Text(unusable.Reason, CultureInfo.CurrentUICulture),
        StoreUnavailableException unavailable => SentenceCatalog.Text(new StoreUnavailable(unavailable.Message), CultureInfo.CurrentUICulture),
        CorruptLogException corrupt => corrupt.Message,
        IOException { InnerException: AddressInUseException } taken => $"{taken.Message} Stop the other program, or give another address with --urls.",
        _ => null,
    };
}
