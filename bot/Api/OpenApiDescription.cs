using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StratexTeams.Bot.Api.Json;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Bot.Api;

/// <summary>What the API says of itself in /openapi/v1.json.</summary>
internal static class OpenApiDescription
{
    public const string Version = "v1";

    public const string Scorecard = "What was reported is for everybody in the organisation; what is known now is for readers of everything.";

    public const string Kpi = "Its owner, deputy, data provider and readers of everything see all of it; everybody else sees what was published, once it was.";

    public const string Due = "Values to report, explain, attest or correct, the earliest due first, whether the caller answers for them or stands in for somebody.";

    public const string Actuals =
        "At most 10,000 rows and 5 MB. Each row gives value, or numerator and denominator, or absent, and is answered by itself: recorded, unchanged or refused. "
        + "Sent again under the same key, a row that was recorded is answered so again and recorded once; the key is remembered for 35 days.";

    /// <summary>What any of the endpoints may answer.</summary>
    private static readonly int[] Always = [401, 403, 503];

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.CreateSchemaReferenceId = ApiSchemaNames.Of;
        options.AddDocumentTransformer((document, _, _) => Introduce(document));
        options.AddSchemaTransformer((schema, context, _) => Explain(schema, Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type));
        options.AddOperationTransformer((operation, _, _) => AddExamples(operation));
    }

    extension(RouteHandlerBuilder endpoint)
    {
        public RouteHandlerBuilder Describe(string name, string summary, string description) => endpoint.WithName(name).WithSummary(summary).WithDescription(description).WithTags(Version);

        public RouteHandlerBuilder ProducesProblems(params IEnumerable<int> statuses) =>
            statuses.Union(Always).Order().Aggregate(endpoint, (described, status) => described.Produces<ProblemDetail>(status, ProblemResult.ContentType));
    }

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new() { Title = "Stratex integration API", Version = Version, Description = "Scores out, actuals in. Every request carries a token of a person." };

        // Where it is served from is the reader's to know; behind a proxy the host does not know it.
        document.Servers = [];
        document.AddComponent(BearerAuthenticationHandler.SchemeName, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(BearerAuthenticationHandler.SchemeName, document)] = [] }];
        return Task.CompletedTask;
    }

    // Types with a converter of their own cannot be read off.
    private static Task Explain(OpenApiSchema schema, Type type)
    {
        if (type == typeof(Actual))
        {
            schema.Description = "A number, a rate as [numerator, denominator], or why there is neither.";
            schema.OneOf = [Number, new OpenApiSchema { Type = JsonSchemaType.Array, Items = Number, MinItems = 2, MaxItems = 2 }, Text];
        }
        else if (ApiWords.Of(type) is { } words)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. words.Select(word => JsonValue.Create(word))];
        }
        else if (type == typeof(decimal))
        {
            schema.Format = "decimal";
        }
        else if (type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IStringId<>)))
        {
            schema.Type = JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Number => new() { Type = JsonSchemaType.Number, Format = "decimal" };

    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    private static Task AddExamples(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content is { } asked)
        {
            Show(asked, OpenApiExamples.Actuals, ApiJson.Default.ActualRowArray);
            Show(operation.Responses?["200"].Content, OpenApiExamples.Response, ApiJson.Default.ActualsResponse);
            Show(operation.Responses?["400"].Content, OpenApiExamples.MissingIdempotencyKey, ApiJson.Default.ProblemDetail);
        }

        return Task.CompletedTask;
    }

    private static void Show<T>(IDictionary<string, OpenApiMediaType>? content, T example, JsonTypeInfo<T> type)
    {
        foreach (var form in content?.Values ?? [])
        {
            form.Example = JsonSerializer.SerializeToNode(example, type);
        }
    }
}
