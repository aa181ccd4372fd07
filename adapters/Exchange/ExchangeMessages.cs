using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Reported once for a workbook.</summary>
public sealed record FormulasReadAsValues(int Formulas) : Sentence;

public sealed record Imported(TenantId Tenant, int Facts, int People) : Sentence;

public sealed record NothingToImport(TenantId Tenant) : Sentence;

public sealed record OrganisationMade(TenantId Tenant) : Sentence;

/// <summary>The last line of an import preview.</summary>
public sealed record PreviewOnly(int Facts) : Sentence;

public sealed record WorkbookWritten(string File, int Rows) : Sentence;
