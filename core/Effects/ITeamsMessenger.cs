namespace StratexTeams.Core.Effects;

/// <summary>Sends messages and cards to people in Teams. An exception means that it is unknown whether the message was sent.</summary>
public interface ITeamsMessenger
{
    Task<Delivery> SendAsync(TenantState state, OpenEffect effect, CancellationToken cancellationToken);
}
