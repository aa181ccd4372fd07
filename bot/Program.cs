using StratexTeams.Adapters;
using StratexTeams.Bot;
using StratexTeams.Bot.Commands;
using StratexTeams.Bot.Local.Sample;

if (CommandLine.IsVerb(args))
{
    return await CommandLine.RunAsync(args);
}

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddStratex();
    builder.WebHost.ListenLocallyByDefault(builder.Configuration);
    var app = builder.Build();
    app.MapHealth();
    await app.PrepareStratexAsync(CancellationToken.None);
    if (app.Environment.IsDevelopment())
    {
        await app.PrepareSampleAsync(CancellationToken.None);
    }

    await app.RunAsync();
    return 0;
}
catch (Exception problem) when (Trouble.Explain(problem) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
