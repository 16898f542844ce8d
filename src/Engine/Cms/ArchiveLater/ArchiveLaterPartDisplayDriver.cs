using Microsoft.Extensions.Localization;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Contents.Scheduling;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.ArchiveLater;

/// <summary>Lets those who may publish say when an item leaves the public site by itself, and tells it in the content list.</summary>
internal sealed class ArchiveLaterPartDisplayDriver(
    ContentAccess access,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<ArchiveLaterPartDisplayDriver> S) : ContentPartDisplayDriver<ArchiveLaterPart>
{
    public override IDisplayResult? Display(ArchiveLaterPart part, BuildPartDisplayContext context) =>
        Initialize<ArchiveLaterPartViewModel>($"{nameof(ArchiveLaterPart)}_SummaryAdmin", model => FillAsync(model, part))
            .Location("SummaryAdmin", "Meta:25")
            .RenderWhen(() => Task.FromResult(part.ScheduledArchiveUtc is not null));

    public override IDisplayResult? Edit(ArchiveLaterPart part, BuildPartEditorContext context) =>
        Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), model => FillAsync(model, part))
            .RenderWhen(() => access.MayAsync(CommonPermissions.PublishContent, part.ContentItem));

    public override async Task<IDisplayResult?> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (await access.MayAsync(CommonPermissions.PublishContent, part.ContentItem))
        {
            var posted = new ArchiveLaterPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.ScheduledArchiveLocalDateTime!);
            part.ScheduledArchiveUtc = await localClock.ToUtcAsync(posted.ScheduledArchiveLocalDateTime);

            if (part.ScheduledArchiveUtc <= clock.UtcNow)
            {
                context.Updater.ModelState.AddModelError(
                    Prefix, nameof(posted.ScheduledArchiveLocalDateTime), S["The time to archive at has passed. Choose a later one, or leave it empty."]);
            }
        }

        return Edit(part, context);
    }

    private async ValueTask FillAsync(ArchiveLaterPartViewModel model, ArchiveLaterPart part)
    {
        model.ContentItem = part.ContentItem;
        model.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
        model.ScheduledArchiveLocalDateTime = await localClock.ToLocalAsync(part.ScheduledArchiveUtc);
    }
}
