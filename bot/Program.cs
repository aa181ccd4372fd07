using StratexTeams.Bot;
using StratexTeams.Adapters;
using StratexTeams.Bot.Api;
using StratexTeams.Bot.Commands;
using StratexTeams.Bot.Local;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Bot.Messages.Incoming;
using StratexTeams.Bot.Pages;

if (CommandLine.IsCliCommand(args))
{
    return await CommandLine.RunAsync(args);
}

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddStratex();
    builder.AddLocalMode();
    builder.AddApi();
    builder.AddPages();
    builder.Services.AddMessages();
    builder.WebHost.ListenLocallyByDefault(builder.Configuration);
    var app = builder.Build();
    app.MapApi();
    app.MapMessages();
    app.MapPages();
    app.MapHealth();
    app.MapLocalMode();
    await app.PrepareStratexAsync(CancellationToken.None);
    await app.PrepareSampleAsync(CancellationToken.None);
    await app.RunAsync();
    return 0;
}
catch (Exception problem) when (FailureExplanation.Explain(problem) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
