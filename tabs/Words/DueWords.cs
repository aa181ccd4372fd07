using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record DueTitle : Sentence;

public sealed record DueCount(int Count) : Sentence;

public sealed record NothingIsDue : Sentence;

public sealed record AnswerInTheChat : Sentence;

public sealed record DueCaption : Sentence;

public sealed record WorkColumn : Sentence;

public sealed record DueColumn : Sentence;

public sealed record WorkIsReport : Sentence;

public sealed record WorkIsExplain : Sentence;

public sealed record WorkIsAttest : Sentence;

public sealed record WorkIsCorrect : Sentence;

public sealed record DueBy(string Day) : Sentence;

public sealed record LateByOneDay(string Day) : Sentence;

public sealed record LateByDays(string Day, int Days) : Sentence;

public sealed record LateTitle : Sentence;

public sealed record LateSummary(int Items, int People) : Sentence;

public sealed record NobodyIsLate : Sentence;

public sealed record LateCaption(string Person) : Sentence;

/// <summary>Sentences for a due item's kind of work and its due date.</summary>
public static class DueMessages
{
    public static Sentence Of(DueWork work) => work switch
    {
        DueWork.Report => new WorkIsReport(),
        DueWork.Explain => new WorkIsExplain(),
        DueWork.Attest => new WorkIsAttest(),
        DueWork.Correct => new WorkIsCorrect(),
    };

    public static Sentence Of(string day, int daysLate) => daysLate switch
    {
        0 => new DueBy(day),
        1 => new LateByOneDay(day),
        _ => new LateByDays(day, daysLate),
    };
}
