using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Api;

/// <summary>The host behaves as /openapi/v1.json describes.</summary>
public sealed class DescriptionTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string[] Texts = ["KpiId", "PersonId", "ObjectiveId", "UnitId", "Period", "FreeText"];

    [Fact]
    public async Task It_lists_exactly_the_addresses_that_there_are()
    {
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));
        Assert.Equal(mapped.Order(), (await OperationsAsync()).Select(each => each.Name).Order());
    }

    [Fact]
    public async Task Each_address_has_its_words_and_all_that_it_may_answer()
    {
        foreach (var (_, operation) in await OperationsAsync())
        {
            Assert.NotEqual("", (string)operation["summary"]!);
            Assert.NotEqual("", (string)operation["description"]!);
            var answers = operation["responses"]!.AsObject();
            Assert.Superset(new HashSet<string> { "200", "401", "403", "503" }, answers.Select(each => each.Key).ToHashSet());
            Assert.All(answers.Where(each => each.Key != "200"), each => Assert.NotNull(each.Value!["content"]!["application/problem+json"]));
        }
    }

    [Fact]
    public async Task Every_address_asks_for_a_bearer_token()
    {
        var document = await DocumentAsync();
        Assert.Equal("""[{"Bearer":[]}]""", document["security"]!.ToJsonString());
        Assert.Equal("bearer", (string)document["components"]!["securitySchemes"]!["Bearer"]!["scheme"]!);
    }

    [Fact]
    public async Task Ids_and_periods_are_text_and_measures_are_numbers()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        Assert.All(Texts, name => Assert.Equal("string", (string)schemas[name]!["type"]!));
        Assert.Contains("number", schemas["ActualRow"]!["properties"]!["value"]!["type"]!.AsArray().Select(type => (string)type!));
    }

    [Fact]
    public async Task Its_example_of_a_request_is_taken_row_by_row()
    {
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync((await ActualsAsync())["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString());
        Assert.Equal(3, (await response.RowsAsync()).Count);
    }

    [Fact]
    public async Task Its_examples_of_answers_have_the_members_of_real_ones()
    {
        using var client = host.ClientOf(People.Owner);
        using var good = await client.SendRowsAsync("""[{"kpi":"calls","period":"2026-02","value":41},{"kpi":"none","period":"2026-02","value":1}]""");
        using var bad = await client.SendRowsAsync("[]", key: null);
        var answers = (await ActualsAsync())["responses"]!;
        Assert.Equal(Shape(await good.BodyAsync()), Shape(answers["200"]!["content"]!["application/json"]!["example"]!));
        Assert.Equal(Shape(await bad.BodyAsync()), Shape(answers["400"]!["content"]!["application/problem+json"]!["example"]!));
    }

    [Fact]
    public async Task The_example_in_the_documentation_is_taken_too()
    {
        var document = await File.ReadAllTextAsync(Repository.At("docs", "api.md"));
        var example = Regex.Match(document, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        using var client = host.ClientOf(People.Owner);
        using var response = await client.SendRowsAsync(example);
        Assert.NotEmpty(await response.RowsAsync());
    }

    [Fact]
    public async Task The_documentation_names_every_address()
    {
        var document = await File.ReadAllTextAsync(Repository.At("docs", "api.md"));
        Assert.All(await OperationsAsync(), each => Assert.Contains(each.Name, document));
    }

    private async Task<JsonNode> ActualsAsync() => (await OperationsAsync()).Single(each => each.Name == "POST /api/v1/actuals").Operation;

    private async Task<IReadOnlyList<(string Name, JsonNode Operation)>> OperationsAsync() =>
    [
        .. from path in (await DocumentAsync())["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select ($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value!),
    ];

    private async Task<JsonNode> DocumentAsync()
    {
        using var client = host.CreateClient();
        return JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
    }

    /// <summary>Every JSON path in the document, without the values.</summary>
    private static SortedSet<string> Shape(JsonNode node) => [.. PathsOf(node)];

    private static IEnumerable<string> PathsOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => PathsOf(member.Value).Prepend("").Select(path => $".{member.Key}{path}")),
        JsonArray items => items.SelectMany(PathsOf),
        _ => [],
    };
}
