using StratexTeams.Adapters.Exchange;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Commands;

/// <summary>Runs the verb import: reads a file, reviews it, records it, and returns the lines to print.</summary>
public sealed class FileImport(WorkbookImport import, CommandHandler handler, TenantStates states, bool isDevelopment, TimeProvider time)
{
    public async Task<CliOutput> RunAsync(ImportArguments request, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var (file, reason) = Recognise(request, progress);
        if (file is null)
        {
            return CliOutput.Of([], [], reason ?? new InvalidWorkbook(request.File));
        }

        var registered = (await states.GetAsync(TenantId.Service, cancellationToken)).Tenants.OnboardedAt;
        var tenant = request.IsForSample ? SampleTenant.Id : request.Tenant ?? new TenantId(Guid.NewGuid());
        if (!isDevelopment && !registered.ContainsKey(tenant))
        {
            return CliOutput.Of([], [], new UnknownOrganisation(tenant));
        }

        var review = await import.ReviewAsync(file, tenant, Actor.Operator, progress, cancellationToken);
        return review switch
        {
            { Problems: not [] } => Refused(review, new ImportRefused(new ImportProblems(review.Problems))),
            _ when request.PreviewOnly => CliOutput.Of(review.Remarks, review.Sheets, new PreviewOnly(review.Facts.Count)),
            _ => await SubmitAsync(file, tenant, review, registered.ContainsKey(tenant), progress, cancellationToken),
        };
    }

    private async Task<CliOutput> SubmitAsync(RecognisedSheets file, TenantId tenant, ImportReview review, bool isRegistered, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var isMade = !isRegistered && review is not { Facts: [], People: [] };
        if (isMade && await OnboardAsync(tenant, cancellationToken) is Outcome.Refused refused)
        {
            return CliOutput.Of([], [], refused.Reason);
        }

        var answer = await import.RunAsync(file, tenant, Actor.Operator, progress, cancellationToken);
        return answer is ImportRefused late
            ? Refused(review, late)
            : CliOutput.Of(review.Remarks, [.. review.Sheets, .. isMade ? new Sentence[] { new OrganisationMade(tenant) } : []], answer);
    }

    private Task<Outcome> OnboardAsync(TenantId tenant, CancellationToken cancellationToken) => handler.HandleAsync(
        new Submission(TenantId.Service, Actor.Operator, CommandId.Of(TenantId.Service, Actor.Operator.Person, "onboard", tenant.ToString()), time.GetUtcNow(), new OnboardTenant(tenant)),
        cancellationToken);

    private static CliOutput Refused(ImportReview review, ImportRefused refused) => CliOutput.Of([.. review.Remarks, .. refused.Problems], review.Sheets, refused);

    private static (RecognisedSheets? File, Rejection? Reason) Recognise(ImportArguments request, IProgress<long> progress)
    {
        FileMapping? mapping = null;
        if (request.Mapping is { } path && ExchangeFile.ReadMapping(path) is var read)
        {
            if (read.Reason is not null)
            {
                return (null, read.Reason);
            }

            mapping = read.Mapping;
        }

        return ExchangeFile.Read(request.File, progress) switch
        {
            (null, var reason) => (null, reason),
            var (content, _) => (mapping is null ? RecognisedSheets.Of(content) : MappedFile.Of(content, mapping), null),
        };
    }
}
