namespace StratexTeams.Tests.Processes;

/// <summary>Paths of the built programs, each in the folder beside this project's output.</summary>
internal static class Built
{
    public static readonly string Bot = Dll("StratexTeams.Bot");

    public static readonly string Functions = Dll("StratexTeams.Functions");

    public static readonly string Writer = Dll("StratexTeams.Writer");

    private static string Dll(string project)
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(here.Parent!.Parent!.FullName, project, here.Name, $"{project}.dll");
    }
}
