using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <summary>Writes cards as JSON. Default values are left out, and non-ASCII letters are not escaped, which halves the size of an Arabic
/// card.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
public sealed partial class CardJson : JsonSerializerContext
{
    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Plain.Context.AdaptiveCard);

    // A nested class, so that it is initialised after the generated Default, which it copies.
    private static class Plain
    {
        public static readonly CardJson Context = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
