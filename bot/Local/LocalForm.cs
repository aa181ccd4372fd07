using Microsoft.AspNetCore.Http.Features;

namespace StratexTeams.Bot.Local;

internal static class LocalForm
{
    private static readonly FormOptions Small = new() { ValueCountLimit = 8, ValueLengthLimit = 16 * 1024, KeyLengthLimit = 64, MultipartBodyLengthLimit = 64 * 1024 };

    extension(HttpRequest request)
    {
        /// <summary>Null for what is no form, or none of ours.</summary>
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
