namespace StratexTeams.Adapters.Teams;

/// <summary>Where our token may go. A stored service address came from outside once: who gets a foreign one accepted is handed the token.</summary>
/// <param name="LoopbackToo">On a developer's machine, where /local and the Playground stand for Teams.</param>
public sealed record ServiceHosts(IReadOnlyList<string> Hosts, bool LoopbackToo)
{
    private const int HttpsPort = 443;

    public bool Allow(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && ((address.Scheme == Uri.UriSchemeHttps && address.Port == HttpsPort && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
            || (LoopbackToo && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
