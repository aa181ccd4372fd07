using Microsoft.AspNetCore.Components;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs;

/// <summary>What pages and their parts inherit: the reader, and sentences in the reader's language.</summary>
public abstract class PagePart : ComponentBase
{
    [CascadingParameter]
    public required Visit Visit { get; set; }

    protected string Say(Sentence sentence) => Visit.Say(sentence);
}
