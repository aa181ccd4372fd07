using System.Diagnostics;
using System.Globalization;

namespace StratexTeams.Core.Exchange;

/// <summary>The content of one cell of a sheet. An empty cell is null.</summary>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>The cell as a person would type it into a field for text.</summary>
    public string AsText => this switch
    {
        Text text => text.Value,
        Number number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture),
        CalendarDate date => date.Value.ToString("O", CultureInfo.InvariantCulture),
        YesNo truth => truth.Value ? "yes" : "no",
        _ => throw new UnreachableException(),
    };

    /// <summary>Stands in the hash of an import's rows, so that the text "1" is not the number 1.</summary>
    internal string Kind => this switch
    {
        Text => "text",
        Number => "number",
        CalendarDate => "day",
        YesNo => "truth",
        _ => throw new UnreachableException(),
    };

    public static Cell? Of(string? text) => string.IsNullOrEmpty(text) ? null : new Text(text);

    public static Cell? Of(decimal? number) => number is { } value ? new Number(value) : null;

    public static Cell? Of(bool truth) => new Text(truth ? "yes" : "no");

    public sealed record Text(string Value) : Cell;

    public sealed record Number(decimal Value) : Cell;

    public sealed record CalendarDate(DateOnly Value) : Cell;

    public sealed record YesNo(bool Value) : Cell;
}
