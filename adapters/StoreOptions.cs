using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace StratexTeams.Adapters;

/// <summary>Settings of the event store: <c>Store__Provider</c>, <c>Store__Path</c>.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    [AllowedValues("Sqlite", ErrorMessage = "the setting Store__Provider names a store that this version does not have. Use Sqlite.")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Path of the SQLite file; a relative path starts at the host's working directory.</summary>
    [Required(ErrorMessage = "the setting Store__Path is empty. Give the path of the store's file.")]
    public string Path { get; set; } = System.IO.Path.Combine(".stratex", "stratex.db");
}

[OptionsValidator]
internal sealed partial class StoreOptionsValidator : IValidateOptions<StoreOptions>;
