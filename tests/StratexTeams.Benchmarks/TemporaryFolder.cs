namespace StratexTeams.Benchmarks;

/// <summary>A temporary folder in the working directory, because /tmp may be in memory, where a sync costs nothing.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateDirectory(System.IO.Path.GetRandomFileName());

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
