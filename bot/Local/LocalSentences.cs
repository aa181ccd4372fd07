using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Local;

internal sealed record StrategyOfficeRole : Sentence;

internal sealed record ExecutiveRole : Sentence;

internal sealed record ViewerRole : Sentence;

internal sealed record AuditorRole : Sentence;

internal sealed record AdministratorRole : Sentence;

internal sealed record KpiOwnerRole(int Count) : Sentence;

internal sealed record DataProviderRole : Sentence;

internal sealed record DeputyRole : Sentence;

internal sealed record NoRole : Sentence;
