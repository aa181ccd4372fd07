using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StratexTeams.Tabs.Parts;

/// <summary>SVG's text element. In a .razor file it would be read as Razor's own text tag.</summary>
public sealed class ChartText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string X { get; set; }

    [Parameter, EditorRequired]
    public required string Y { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public string Anchor { get; set; } = "start";

    [Parameter]
    public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "dy", "-4");
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "class", Class);
        builder.AddContent(6, Text);
        builder.CloseElement();
    }
}
