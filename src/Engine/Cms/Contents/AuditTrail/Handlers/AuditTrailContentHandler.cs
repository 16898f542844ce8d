using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Handlers;

/// <summary>Records what is done to items of the types that the settings name, each time with the item as it is then.</summary>
internal sealed class AuditTrailContentHandler(
    ISession session,
    ISiteService siteService,
    IAuditTrailManager manager,
    IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    // A restored version is created as well; that is one act.
    private readonly HashSet<string> _restoring = new(StringComparer.Ordinal);

    public override Task CreatedAsync(CreateContentContext context) =>
        _restoring.Contains(context.ContentItem.ContentItemId) ? Task.CompletedTask : RecordAsync(ContentAuditTrailEventConfiguration.Created, context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => RecordAsync(ContentAuditTrailEventConfiguration.Saved, context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => RecordAsync(ContentAuditTrailEventConfiguration.Published, context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RecordAsync(ContentAuditTrailEventConfiguration.Unpublished, context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? RecordAsync(ContentAuditTrailEventConfiguration.Removed, context.ContentItem) : Task.CompletedTask;

    public override Task ClonedAsync(CloneContentContext context) => RecordAsync(ContentAuditTrailEventConfiguration.Cloned, context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context)
    {
        _restoring.Add(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    public override Task RestoredAsync(RestoreContentContext context) => RecordAsync(ContentAuditTrailEventConfiguration.Restored, context.ContentItem);

    private async Task RecordAsync(string name, ContentItem contentItem)
    {
        var settings = await siteService.GetSettingsAsync<ContentAuditTrailSettings>();
        if (!settings.AllowedContentTypes.Contains(contentItem.ContentType))
        {
            return;
        }

        var user = httpContextAccessor.HttpContext?.User;
        await manager.RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(
            name,
            ContentAuditTrailEventConfiguration.Content,
            contentItem.ContentItemId,
            user?.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty,
            user?.Identity?.Name ?? string.Empty,
            new AuditTrailContentEvent
            {
                ContentItem = contentItem,
                VersionNumber = await VersionNumberAsync(contentItem.ContentItemId),
                Comment = contentItem.TryGet<AuditTrailPart>(out var part) ? part.Comment : null,
            }));
    }

    private Task<int> VersionNumberAsync(string contentItemId) =>
        session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId).CountAsync();
}
