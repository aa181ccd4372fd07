using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace StratexTeams.Tests.Api;

/// <summary>Extensions that send API requests and read the responses.</summary>
internal static class Answers
{
    extension(HttpClient client)
    {
        public Task<HttpResponseMessage> AskAsync(string request) => request.Split(' ') switch
        {
            ["GET", var path] => client.GetAsync(path),
            ["POST", var path] => client.SendAsync(Post(path, Json("""[{"kpi":"calls","period":"2026-02","value":42}]"""), "a key")),
            _ => throw new ArgumentException(request),
        };

        public Task<HttpResponseMessage> SendRowsAsync(string json, string? key = "a key") => client.SendAsync(Post("/api/v1/actuals", Json(json), key));
    }

    extension(HttpResponseMessage response)
    {
        public async Task<JsonNode> BodyAsync() => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        /// <summary>Status, reason and detail, after asserting that the response is a problem document.</summary>
        public async Task<(int Status, string Reason, string Sentence)> ProblemAsync()
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = await response.BodyAsync();
            Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
            return ((int)response.StatusCode, (string)problem["reason"]!, (string)problem["detail"]!);
        }

        /// <summary>The result of each row, or the reason it was refused for.</summary>
        public async Task<IReadOnlyList<string>> RowsAsync() =>
            [.. (await response.BodyAsync())["rows"]!.AsArray().Select(row => (string?)row!["reason"] ?? (string)row["result"]!)];
    }

    public static HttpContent Json(string text) => Json(Encoding.UTF8.GetBytes(text));

    public static HttpContent Json(byte[] bytes) => new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public static HttpRequestMessage Post(string path, HttpContent content, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return request;
    }
}
