namespace StratexTeams.Tests.Exports;

/// <summary>Paths of files in the repository, found from the build output.</summary>
internal static class Repository
{
    private static readonly string Root = Above(AppContext.BaseDirectory);

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "StratexTeams.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
