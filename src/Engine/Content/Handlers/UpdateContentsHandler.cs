using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>Stamps items with times, and with the user who makes or changes them.</summary>
internal sealed class UpdateContentsHandler(IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.ModifiedUtc = clock.UtcNow;
        item.CreatedUtc ??= item.ModifiedUtc;

        if (item.Owner is null && CurrentUser is { } user)
        {
            item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;

        if (CurrentUser is { } user)
        {
            context.ContentItem.Author = user.Identity!.Name;
        }

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var existing = context.ContentItem;
        var building = context.BuildingContentItem;
        building.Owner = existing.Owner;
        building.Author = existing.Author;
        building.PublishedUtc = existing.PublishedUtc;
        building.ModifiedUtc = clock.UtcNow;
        building.CreatedUtc = existing.CreatedUtc ?? building.ModifiedUtc;

        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        context.ContentItem.CreatedUtc ??= context.ContentItem.PublishedUtc;

        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;

        return Task.CompletedTask;
    }

    private ClaimsPrincipal? CurrentUser =>
        httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
