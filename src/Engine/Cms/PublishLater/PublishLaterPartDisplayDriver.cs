using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;
using OrchardSite.Engine.Cms.Contents.Scheduling;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.PublishLater;

/// <summary>Lets those who may publish say when a draft is published by itself, and tells it in the content list.</summary>
internal sealed class PublishLaterPartDisplayDriver(
    ContentAccess access,
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<PublishLaterPartDisplayDriver> S) : ContentPartDisplayDriver<PublishLaterPart>
{
    public override IDisplayResult? Display(PublishLaterPart part, BuildPartDisplayContext context) =>
        Initialize<PublishLaterPartViewModel>($"{nameof(PublishLaterPart)}_SummaryAdmin", model => FillAsync(model, part))
            .Location("SummaryAdmin", "Meta:25")
            .RenderWhen(() => Task.FromResult(part is { ScheduledPublishUtc: not null, ContentItem.Published: false }));

    public override IDisplayResult? Edit(PublishLaterPart part, BuildPartEditorContext context) =>
        Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), model => FillAsync(model, part))
            .RenderWhen(() => access.MayAsync(CommonPermissions.PublishContent, part.ContentItem));

    public override async Task<IDisplayResult?> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (await access.MayAsync(CommonPermissions.PublishContent, part.ContentItem))
        {
            var posted = new PublishLaterPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.ScheduledPublishLocalDateTime!);
            part.ScheduledPublishUtc = await localClock.ToUtcAsync(posted.ScheduledPublishLocalDateTime);

            if (Problem(part.ScheduledPublishUtc) is { } problem)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(PublishLaterPartViewModel.ScheduledPublishLocalDateTime), problem);
            }
        }

        return Edit(part, context);
    }

    private string? Problem(DateTime? due)
    {
        if (due is null)
        {
            return null;
        }

        if (due <= clock.UtcNow)
        {
            return S["The time to publish at has passed. Choose a later one, or leave it empty and press Publish."];
        }

        return IsPublishing()
            ? S["A time to publish at is set. Save the draft to have it published then, or empty the time to publish now."].Value
            : null;
    }

    private bool IsPublishing() =>
        httpContextAccessor.HttpContext?.Request is { HasFormContentType: true } request && !string.IsNullOrEmpty(request.Form["submit.Publish"]);

    private async ValueTask FillAsync(PublishLaterPartViewModel model, PublishLaterPart part)
    {
        model.ContentItem = part.ContentItem;
        model.ScheduledPublishUtc = part.ScheduledPublishUtc;
        model.ScheduledPublishLocalDateTime = await localClock.ToLocalAsync(part.ScheduledPublishUtc);
    }
}
