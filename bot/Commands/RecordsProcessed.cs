using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

public sealed record RecordsProcessed(long Records) : Sentence;
