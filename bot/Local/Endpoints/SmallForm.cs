using Microsoft.AspNetCore.Http.Features;

namespace StratexTeams.Bot.Local.Endpoints;

internal static class SmallForm
{
    private static readonly FormOptions Small = new() { ValueCountLimit = 8, ValueLengthLimit = 16 * 1024, KeyLengthLimit = 64, MultipartBodyLengthLimit = 64 * 1024 };

    extension(HttpRequest request)
    {
        /// <summary>The request's form, of at most 64 KB; null when the body is no form or is over the limits.</summary>
        public async Task<IFormCollection?> ReadSmallFormAsync(CancellationToken cancellationToken)
        {
            try
            {
                return request.HasFormContentType ? await new FormFeature(request, Small).ReadFormAsync(cancellationToken) : null;
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
            {
                return null;
            }
        }
    }
}
