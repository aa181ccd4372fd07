using Microsoft.AspNetCore.Components;
using StratexTeams.Core.Words;

namespace StratexTeams.Tabs;

/// <summary>Anything on a page: it knows who reads it, and says nothing that is not a sentence.</summary>
public abstract class PagePart : ComponentBase
{
    [CascadingParameter]
    public required Visit Visit { get; set; }

    protected string Say(Sentence sentence) => Visit.Say(sentence);
}
