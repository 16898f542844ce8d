using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Modules;
using YesSql;

namespace OrchardSite.Engine.Cms.AuditTrail.Listing;

/// <summary>Reads pages of events, the newest first. Rows are found and counted in the index; only a page's documents are read.</summary>
internal sealed class EventListQuery(ISession session, ILocalClock localClock, ILookupNormalizer normalizer)
{
    public async Task<int> CountAsync(EventListOptions options) => await (await FilterAsync(options)).NoDuplicates().CountAsync();

    public async Task<IReadOnlyList<AuditTrailEvent>> PageAsync(EventListOptions options, int skip, int take) =>
        await Newest(await FilterAsync(options)).Skip(skip).Take(take).ToAsyncEnumerable().ToListAsync();

    /// <summary>The event before this one of the same content item or user.</summary>
    public async Task<AuditTrailEvent?> BeforeAsync(AuditTrailEvent current)
    {
        var row = await session.QueryIndex<AuditTrailEventIndex>(index => index.EventId == current.EventId, AuditTrailEvent.Collection).FirstOrDefaultAsync();
        if (row is null || string.IsNullOrEmpty(current.CorrelationId))
        {
            return null;
        }

        var (correlationId, category, created, id) = (current.CorrelationId, current.Category, row.CreatedUtc, row.Id);
        return await Newest(All().Where(index => index.CorrelationId == correlationId && index.Category == category
                && (index.CreatedUtc < created || (index.CreatedUtc == created && index.Id < id))))
            .FirstOrDefaultAsync();
    }

    private IQuery<AuditTrailEvent, AuditTrailEventIndex> All() => session.Query<AuditTrailEvent, AuditTrailEventIndex>(AuditTrailEvent.Collection);

    /// <summary>Every event has one row, so none comes twice, and rows need not be brought together first.</summary>
    private static IQuery<AuditTrailEvent> Newest(IQuery<AuditTrailEvent, AuditTrailEventIndex> query) =>
        query.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id).NoDuplicates();

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> FilterAsync(EventListOptions options)
    {
        var query = All();

        if (options.Event?.Split(':') is [{ Length: > 0 } category, ..] parts)
        {
            query = parts is [_, var name]
                ? query.Where(index => index.Category == category && index.Name == name)
                : query.Where(index => index.Category == category);
        }

        if (options.CorrelationId is { Length: > 0 } correlationId)
        {
            query = query.Where(index => index.CorrelationId == correlationId);
        }

        if (!string.IsNullOrWhiteSpace(options.UserName))
        {
            var userName = normalizer.NormalizeName(options.UserName.Trim());
            query = query.Where(index => index.NormalizedUserName == userName);
        }

        return await WithinAsync(query, options);
    }

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> WithinAsync(IQuery<AuditTrailEvent, AuditTrailEventIndex> query, EventListOptions options)
    {
        if (options.From is { } from)
        {
            var first = await localClock.ConvertToUtcAsync(from.Date);
            query = query.Where(index => index.CreatedUtc >= first);
        }

        if (options.To is { } to && to.Date < DateTime.MaxValue.Date)
        {
            var end = await localClock.ConvertToUtcAsync(to.Date.AddDays(1));
            query = query.Where(index => index.CreatedUtc < end);
        }

        return query;
    }
}
