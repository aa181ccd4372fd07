namespace StratexTeams.Bot.Local;

/// <summary>The address the host listens on when no setting names another.</summary>
internal static class LocalAddress
{
    public const string Default = "http://localhost:3978";

    private static readonly string[] Settings = [WebHostDefaults.ServerUrlsKey, "http_ports", "https_ports", "Kestrel:Endpoints"];

    extension(IWebHostBuilder web)
    {
        public void ListenLocallyByDefault(IConfiguration configuration)
        {
            if (!Settings.Any(setting => configuration.GetSection(setting).Exists()))
            {
                web.UseUrls(Default);
            }
        }
    }
}
