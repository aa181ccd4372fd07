using Microsoft.Extensions.Options;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Adapters;

/// <summary>Setting <c>Smo__Admins</c>: the first administrators as "tenant id/object id", separated by commas. Their tenants are
/// onboarded at start-up.</summary>
public sealed class SmoOptions
{
    public const string Section = "Smo";

    public string Admins { get; set; } = "";

    public IReadOnlyList<TenantId> Tenants => [.. Entries.Select(entry => new TenantId(Guid.Parse(entry.Split('/')[0]))).Distinct()];

    internal IEnumerable<string> Entries => Admins.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class SmoOptionsValidator : IValidateOptions<SmoOptions>
{
    public ValidateOptionsResult Validate(string? name, SmoOptions options) =>
        options.Entries.FirstOrDefault(entry => !IsAdministrator(entry)) is { } wrong
            ? ValidateOptionsResult.Fail($"Smo__Admins holds '{wrong}', which is no tenant id and object id with a slash between them.")
            : ValidateOptionsResult.Success;

    private static bool IsAdministrator(string entry) =>
        entry.Split('/') is [var tenant, var account] && Guid.TryParse(tenant, out var id) && id != TenantId.Service.Value && Guid.TryParse(account, out _);
}
