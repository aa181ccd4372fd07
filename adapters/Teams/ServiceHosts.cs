namespace StratexTeams.Adapters.Teams;

/// <summary>The hosts that the bot's token may be sent to. Stored service addresses came from incoming activities; without this check a
/// forged one would receive the token.</summary>
/// <param name="LoopbackToo">Whether http to loopback is allowed too: in Development, where /local and the Agents Playground stand for
/// Teams.</param>
public sealed record ServiceHosts(IReadOnlyList<string> Hosts, bool LoopbackToo)
{
    private const int HttpsPort = 443;

    public bool Allow(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "", Query: "", Fragment: "" }
        && ((address.Scheme == Uri.UriSchemeHttps && address.Port == HttpsPort && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
            || (LoopbackToo && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
