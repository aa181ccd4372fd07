using Microsoft.AspNetCore.StaticAssets;
using StratexTeams.Tabs;

namespace StratexTeams.Bot.Pages;

/// <summary>Finds the address of a static file of the tabs: its name carries a fingerprint, so browsers may cache it for ever.</summary>
internal sealed class PageAssets(EndpointDataSource endpoints)
{
    private static readonly string Root = $"_content/{typeof(Visit).Assembly.GetName().Name}/";

    private readonly Lazy<Dictionary<string, string>> _routes = new(() => endpoints.Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(asset => (Label: asset.Properties.FirstOrDefault(property => property.Name == "label")?.Value, asset.Route))
        .Where(asset => asset.Label is not null && !asset.Route.EndsWith(".gz", StringComparison.Ordinal))
        .DistinctBy(asset => asset.Label)
        .ToDictionary(asset => asset.Label!, asset => asset.Route));

    public string AddressOf(string file) => $"/{_routes.Value.GetValueOrDefault(Root + file, Root + file)}";
}
