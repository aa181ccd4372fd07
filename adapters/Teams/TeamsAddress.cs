namespace StratexTeams.Adapters.Teams;

/// <summary>Service address for starting a conversation with a person who has not written to the bot; anyone else is answered at the
/// service address of their own activity.</summary>
public sealed record TeamsAddress(Func<Uri> Find)
{
    public static readonly TeamsAddress Public = new(() => new Uri("https://smba.trafficmanager.net/teams/"));

    public Uri ServiceUrl => Find();
}
