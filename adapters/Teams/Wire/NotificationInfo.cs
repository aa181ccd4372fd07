namespace StratexTeams.Adapters.Teams.Wire;

/// <param name="Alert">Whether Teams also shows the message in the activity feed.</param>
public sealed record NotificationInfo(bool Alert);
