using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.Services;
using Procuratorate.ServiceLinks.ViewModels;

namespace Procuratorate.ServiceLinks.Drivers;

/// <summary>Shows a group of links in a zone of the page, and edits which one and how.</summary>
public sealed class ServiceLinksWidgetPartDisplayDriver(
    ServiceLinkList links,
    IStringLocalizer<ServiceLinksWidgetPartDisplayDriver> localizer) : ContentPartDisplayDriver<ServiceLinksWidgetPart>
{
    public override IDisplayResult Display(ServiceLinksWidgetPart part, BuildPartDisplayContext context) =>
        Initialize<ServiceLinksWidgetViewModel>(GetDisplayShapeType(context))
            .Processing<ServiceLinksWidgetViewModel>(async model =>
            {
                model.ContentItem = part.ContentItem;
                model.Group = part.Group;
                model.Style = part.Style;
                model.Groups = ServiceLinkList.Divide(await links.ListAsync(part.Group, part.Label));
            })
            .Location("Detail", "Content:1");

    public override IDisplayResult Edit(ServiceLinksWidgetPart part, BuildPartEditorContext context) =>
        Initialize<ServiceLinksWidgetEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Group = part.Group;
            model.Label = part.Label;
            model.Style = part.Style;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ServiceLinksWidgetPart part, UpdatePartEditorContext context)
    {
        var model = new ServiceLinksWidgetEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (!ServiceLinkGroups.All.Contains(model.Group))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Group), localizer["'{0}' is no group of links.", model.Group]);
        }

        if (!ServiceLinkStyles.All.Contains(model.Style))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Style), localizer["'{0}' is no look of links. Choose one of the list.", model.Style]);
        }

        part.Group = model.Group;
        part.Label = string.IsNullOrWhiteSpace(model.Label) ? null : model.Label.Trim();
        part.Style = model.Style;

        return Edit(part, context);
    }
}
