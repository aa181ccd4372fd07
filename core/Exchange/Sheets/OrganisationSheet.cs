using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class OrganisationSheet
{
    private static readonly OrganisationSettings Defaults = new() { Name = "" };

    public static readonly SheetLayout Layout = new()
    {
        Title = "Organisation",
        OtherNames = "Company,Settings",
        Columns =
        [
            new("Name", "What the organisation is called", "Organisation", IsRequired: true),
            new("Fiscal year start", "The month the fiscal year begins in, 1 to 12", "First month,Year start"),
            new("Time zone", "As Europe/London; periods end at midnight there", "Zone"),
            new("Working days", "Separated by semicolons: Monday; Tuesday; Wednesday"),
            new("Holidays", "Separated by semicolons: 2026-12-25; 2026-12-26"),
            new("Theme", "Your word for a theme, in the singular", "Word for theme"),
            new("Objective", "Your word for an objective", "Word for objective"),
            new("KPI", "Your word for a KPI", "Word for KPI"),
            new("Perspective", "Your word for a perspective", "Word for perspective"),
            new("Initiative", "Your word for an initiative", "Word for initiative"),
        ],
        RowKey = _ => "Organisation",
        Read = Read,
        Write = known => known.State.Organisation.Settings is { } settings ? [Line(settings)] : [],
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var held = known.State.Organisation.Settings ?? Defaults;
        return
        [
            new ChangeOrganisationSettings(held with
            {
                Name = row.Required("Name"),
                FiscalYearStart = row.WholeNumber("Fiscal year start", held.FiscalYearStart) ?? Defaults.FiscalYearStart,
                TimeZone = row.Text("Time zone", held.TimeZone) is { Length: > 0 } zone ? zone.Trim() : Defaults.TimeZone,
                WorkingDays = row.Has("Working days") ? WorkingDays(row) : held.WorkingDays,
                Holidays = row.Has("Holidays") ? [.. row.List("Holidays").Select(day => Day(row, day)).OfType<DateOnly>()] : held.Holidays,
                Words = new OwnWords(
                    Word("Theme", held.Words.Theme, OwnWords.Default.Theme),
                    Word("Objective", held.Words.Objective, OwnWords.Default.Objective),
                    Word("KPI", held.Words.Measure, OwnWords.Default.Measure),
                    Word("Perspective", held.Words.Perspective, OwnWords.Default.Perspective),
                    Word("Initiative", held.Words.Initiative, OwnWords.Default.Initiative)),
            }),
        ];

        string Word(string column, string mine, string usual) => row.Text(column, mine) is { Length: > 0 } word ? word : usual;
    }

    private static ValueList<DayOfWeek> WorkingDays(RowReader row) => row.IsEmpty("Working days")
        ? Defaults.WorkingDays
        : [.. row.List("Working days").Select(day => row.ChoiceOf<DayOfWeek>("Working days", day)).OfType<DayOfWeek>()];

    private static DateOnly? Day(RowReader row, string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : row.AddProblem<DateOnly?>("Holidays", new NotADate(text));

    private static Cell?[] Line(OrganisationSettings settings) =>
    [
        Cell.Of(settings.Name),
        Cell.Of(settings.FiscalYearStart),
        Cell.Of(settings.TimeZone),
        Cell.Of(string.Join("; ", settings.WorkingDays.Select(SheetNames.Of))),
        Cell.Of(string.Join("; ", settings.Holidays.Select(day => day.ToString("O", CultureInfo.InvariantCulture)))),
        Cell.Of(settings.Words.Theme),
        Cell.Of(settings.Words.Objective),
        Cell.Of(settings.Words.Measure),
        Cell.Of(settings.Words.Perspective),
        Cell.Of(settings.Words.Initiative),
    ];
}
