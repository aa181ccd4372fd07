using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace StratexTeams.Benchmarks.Press;

/// <summary>The cost of the web server alone: it reads the body and answers with a card of a given size. It also stands in for Teams and
/// accepts every message.</summary>
internal static class BareEndpoint
{
    public const string Verb = "bare";

    public static async Task RunAsync(string cardBytes)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var app = builder.Build();
        var card = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('x', int.Parse(cardBytes, CultureInfo.InvariantCulture))}}"}""");
        app.MapPost("/api/messages", (HttpRequest request) => AnswerAsync(request, card));
        app.MapMethods("/local/teams/{**path}", ["POST", "PUT"], (HttpRequest request) => AnswerAsync(request, """{"id":"1"}"""u8.ToArray()));
        await app.RunAsync();
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, byte[] answer)
    {
        await request.Body.CopyToAsync(Stream.Null);
        return TypedResults.Bytes(answer, "application/json");
    }
}
