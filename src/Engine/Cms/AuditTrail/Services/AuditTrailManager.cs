using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardSite.Engine.Data.Sessions;
using YesSql;

namespace OrchardSite.Engine.Cms.AuditTrail.Services;

internal sealed class AuditTrailManager(
    ISession session,
    ISiteService siteService,
    IClock clock,
    IClientIPAddressAccessor addresses,
    ILookupNormalizer normalizer,
    IAuditTrailIdGenerator ids,
    ShellSettings shellSettings,
    IOptions<AuditTrailOptions> options,
    IEnumerable<IAuditTrailEventHandler> handlers,
    ILogger<AuditTrailManager> logger) : IAuditTrailManager
{
    private const int TrimBatch = 200;

    public async Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context)
        where TEvent : class, new()
    {
        // What a recipe makes while a site is set up is nobody's act.
        if (!shellSettings.IsRunning() || !await IsRecordedAsync(context))
        {
            return;
        }

        var creating = new AuditTrailCreateContext<TEvent>(context.Name, context.Category, context.CorrelationId, context.UserId, context.UserName, context.AuditTrailEventItem)
        {
            ClientIpAddress = await AddressAsync(),
            CreatedUtc = clock.UtcNow,
        };
        await handlers.InvokeAsync((handler, created) => handler.CreateAsync(created), creating, logger);

        var recorded = Make(creating);
        recorded.Put(creating.AuditTrailEventItem);
        await handlers.InvokeAsync((handler, created) => handler.AlterAsync(created, recorded), creating, logger);

        await session.AppendAsync(recorded, AuditTrailEvent.Collection);
    }

    public Task<AuditTrailEvent?> GetEventAsync(string eventId) =>
        session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.EventId == eventId, AuditTrailEvent.Collection).FirstOrDefaultAsync();

    public async Task<int> TrimEventsAsync(TimeSpan retentionPeriod)
    {
        var limit = clock.UtcNow - retentionPeriod;
        var deleted = 0;

        while (await DeleteBatchAsync(limit) is > 0 and var count)
        {
            deleted += count;
        }

        return deleted;
    }

    public AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent) =>
        Find(auditTrailEvent.Category, auditTrailEvent.Name) ?? AuditTrailEventDescriptor.Default(auditTrailEvent);

    public IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories() => options.Value.CategoryDescriptors.Values;

    public AuditTrailCategoryDescriptor DescribeCategory(string name) =>
        options.Value.CategoryDescriptors.GetValueOrDefault(name) ?? AuditTrailCategoryDescriptor.Default(name);

    private AuditTrailEvent Make(AuditTrailCreateContext context) => new()
    {
        EventId = ids.GenerateUniqueId(),
        Category = context.Category,
        Name = context.Name,
        CorrelationId = EventLimits.Cut(context.CorrelationId, EventLimits.Id),
        UserId = EventLimits.Cut(context.UserId, EventLimits.Id),
        UserName = EventLimits.Cut(context.UserName, EventLimits.UserName),
        NormalizedUserName = EventLimits.Cut(normalizer.NormalizeName(context.UserName), EventLimits.UserName),
        ClientIpAddress = context.ClientIpAddress,
        CreatedUtc = context.CreatedUtc ?? clock.UtcNow,
    };

    private async Task<bool> IsRecordedAsync(AuditTrailContext context)
    {
        if (Find(context.Category, context.Name) is not { } descriptor)
        {
            return false;
        }

        var settings = await siteService.GetSettingsAsync<AuditTrailSettings>();
        return descriptor.IsMandatory || EventSwitches.IsOn(settings, descriptor);
    }

    private AuditTrailEventDescriptor? Find(string category, string name) =>
        options.Value.CategoryDescriptors.TryGetValue(category, out var described) ? described.Events.GetValueOrDefault(name) : null;

    private async Task<string?> AddressAsync() =>
        (await siteService.GetSettingsAsync<AuditTrailSettings>()).ClientIpAddressAllowed ? (await addresses.GetIPAddressAsync())?.ToString() : null;

    private async Task<int> DeleteBatchAsync(DateTime limit)
    {
        var old = await session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CreatedUtc <= limit, AuditTrailEvent.Collection)
            .OrderBy(index => index.CreatedUtc)
            .NoDuplicates()
            .Take(TrimBatch)
            .ToAsyncEnumerable()
            .ToListAsync();

        foreach (var recorded in old)
        {
            session.Delete(recorded, AuditTrailEvent.Collection);
        }

        await session.SaveChangesAsync();
        session.DetachAll(AuditTrailEvent.Collection);
        return old.Count;
    }
}
