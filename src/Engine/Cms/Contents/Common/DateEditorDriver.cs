using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Contents.Scheduling;

namespace OrchardSite.Engine.Cms.Contents.Common;

/// <summary>When an item was made, in the time zone of the site.</summary>
internal sealed class DateEditorDriver(ILocalClock localClock) : ContentPartDisplayDriver<CommonPart>
{
    public override IDisplayResult? Edit(CommonPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor
            ? Initialize<DateEditorViewModel>("CommonPart_Edit__Date", async model => model.LocalDateTime = await localClock.ToLocalAsync(part.ContentItem.CreatedUtc))
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor)
        {
            var form = new DateEditorViewModel();
            await context.Updater.TryUpdateModelAsync(form, Prefix);
            part.ContentItem.CreatedUtc = await localClock.ToUtcAsync(form.LocalDateTime) ?? part.ContentItem.CreatedUtc;
        }

        return Edit(part, context);
    }
}
