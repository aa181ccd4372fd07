using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Problems;

/// <summary>Why a request was refused, as problem details of RFC 9457.</summary>
/// <param name="Title">The standard name of the HTTP status.</param>
/// <param name="Reason">A code for the kind of refusal, for programs.</param>
/// <param name="Detail">A sentence that says what to do next, in the caller's language.</param>
public sealed record ProblemDetail(
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("detail")] string Detail);
