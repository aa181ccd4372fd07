namespace StratexTeams.Adapters.Teams;

/// <summary>Where conversations are begun with people who have not spoken yet; whoever has is answered where they spoke.</summary>
public sealed record TeamsAddress(Func<Uri> Find)
{
    public static readonly TeamsAddress Public = new(() => new Uri("https://smba.trafficmanager.net/teams/"));

    public Uri ServiceUrl => Find();
}
