using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tenants;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Tenants;

public sealed class OnboardTenantTests
{
    [Fact]
    public void An_organisation_is_recorded_in_the_service_log() =>
        In(TenantId.Service).When(new OnboardTenant(Tenant)).ThenRecords(new TenantOnboarded(Tenant.Value));

    [Fact]
    public void An_organisation_onboarded_again_records_nothing() =>
        In(TenantId.Service, new TenantOnboarded(Tenant.Value)).When(new OnboardTenant(Tenant)).ThenRecords();

    [Fact]
    public void An_organisation_in_another_organisations_log_is_refused() =>
        In(Tenant).When(new OnboardTenant(Tenant)).ThenIsRejected(new NotTheServiceLog(Tenant));

    [Fact]
    public void The_service_log_itself_is_no_organisation() =>
        In(TenantId.Service).When(new OnboardTenant(TenantId.Service)).ThenIsRejected(new NotACustomerTenant(TenantId.Service));
}
