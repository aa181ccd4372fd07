using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

public sealed record Exported(string Folder, TenantId Tenant, long Records, Sha256 Head) : Sentence;
