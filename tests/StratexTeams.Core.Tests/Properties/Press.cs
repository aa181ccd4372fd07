using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>One step of a generated script: a command, its actor and its id.</summary>
public sealed record Press(string Id, Actor Actor, ICommand Command)
{
    private static readonly Gen<Actor> Who = Gen.Elements(Scenario.Ana, Scenario.Ben);
    private static readonly Gen<KpiId> Which = Gen.Elements("churn", "margin", "uptime").Select(KpiId.From);

    private static readonly Gen<ICommand> Defines =
        from kpi in Which
        from owner in Who
        from name in Gen.Elements("", "A name")
        select (ICommand)new DefineOnce(kpi, name, owner.Person);

    private static readonly Gen<ICommand> Reports =
        from kpi in Which
        from month in Gen.Choose(1, 2)
        from value in Gen.Choose(0, 3)
        select (ICommand)new ReportKpiValue(kpi, Period.Month(2026, month), value, null);

    private static readonly Gen<ICommand> Imports = Gen.Elements(0, 1, 100, 101, 230).Select(ICommand (count) => Deciding.Import(count));

    /// <summary>Commands that conflict, repeat each other and sometimes share an id.</summary>
    public static readonly Gen<Press> Any =
        from id in Gen.Choose(0, 40)
        from actor in Who
        from command in Gen.Frequency((3, Defines), (8, Reports), (1, Imports))
        select new Press($"press {id}", actor, command);

    public Submission On(SimulatedHost host) => host.Submission(Id, Command) with { Actor = Actor };
}
