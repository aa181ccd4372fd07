using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

public sealed record RecordsSoFar(long Records) : Sentence;
