using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace StratexTeams.Adapters;

/// <summary>The bot's registration with Microsoft Teams: <c>Teams__AppId</c>.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    [Required(ErrorMessage = "the setting Teams__AppId is missing. Give the application id of the bot's registration.")]
    [RegularExpression("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", ErrorMessage = "the setting Teams__AppId is no application id, which is a GUID.")]
    public string? AppId { get; set; }
}

[OptionsValidator]
internal sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
