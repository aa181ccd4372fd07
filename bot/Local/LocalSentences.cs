using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Local;

internal sealed record RoleOfTheOffice : Sentence;

internal sealed record RoleOfAnExecutive : Sentence;

internal sealed record RoleOfAViewer : Sentence;

internal sealed record RoleOfAnAuditor : Sentence;

internal sealed record RoleOfAnAdministrator : Sentence;

internal sealed record RoleOfAKpiOwner(int Count) : Sentence;

internal sealed record RoleOfADataProvider : Sentence;

internal sealed record RoleOfADeputy : Sentence;

internal sealed record RoleOfAColleague : Sentence;
