using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Words;

/// <summary>The sentence of a refusal in the reader's language: a template found under the type's name, filled with its members.</summary>
public static partial class Sentences
{
    private static readonly ResourceManager Templates = new(typeof(Sentences));

    public static string Of(Rejection rejection, CultureInfo reader) =>
        Member().Replace(TemplateOf(rejection.GetType(), reader), member => Argument(rejection, member.Groups["name"].Value, reader));

    /// <summary>With a member's name in braces where its value goes.</summary>
    public static string TemplateOf(Type rejection, CultureInfo reader) =>
        Templates.GetString(rejection.Name, reader) ?? throw new MissingManifestResourceException($"There is no sentence for {rejection.Name}.");

    private static string Argument(Rejection rejection, string member, CultureInfo reader) =>
        Convert.ToString(rejection.GetType().GetProperty(member)!.GetValue(rejection), reader) ?? "";

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Member();
}
