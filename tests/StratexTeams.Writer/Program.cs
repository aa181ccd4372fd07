using StratexTeams.Writer;
using System.Globalization;
using StratexTeams.Core.EventLog.Primitives;

if (args is not [var file, var tenant, var seed, var callers, var count])
{
    await Console.Error.WriteLineAsync("writer FILE TENANT[,TENANT...] SEED CALLERS COUNT");
    return 2;
}

TenantId[] tenants = [.. tenant.Split(',').Select(id => new TenantId(Guid.Parse(id)))];
var writer = new LoadWriter(file, int.Parse(seed, CultureInfo.InvariantCulture), tenants);
var (callerCount, commands) = (int.Parse(callers, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture));
return callerCount == 1 ? OneThread.Run(() => writer.RunAsync(1, commands)) : await writer.RunAsync(callerCount, commands);
