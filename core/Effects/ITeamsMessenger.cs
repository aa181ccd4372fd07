namespace StratexTeams.Core.Effects;

/// <summary>Tells people in Teams. An exception means that nobody knows whether the message went out.</summary>
public interface ITeamsMessenger
{
    Task<Delivery> SendAsync(TenantState state, OpenEffect effect, CancellationToken cancellationToken);
}
