using StratexTeams.Adapters;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddStratex();
    if (builder.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] is { } port)
    {
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
    }

    var app = builder.Build();
    app.MapGet("/healthz", () => TypedResults.Text("alive"));
    await app.PrepareStratexAsync(CancellationToken.None);
    await app.RunAsync();
    return 0;
}
catch (Exception problem) when (FailureExplanation.Explain(problem) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
