using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Tabs.Words;

/// <summary>A status as the ending of its CSS class names.</summary>
public static class StatusClass
{
    public static string Of(RagStatus status) => status switch
    {
        RagStatus.Green => "green",
        RagStatus.Amber => "amber",
        RagStatus.Red => "red",
        RagStatus.Grey => "grey",
        RagStatus.NotScored => "none",
    };
}
