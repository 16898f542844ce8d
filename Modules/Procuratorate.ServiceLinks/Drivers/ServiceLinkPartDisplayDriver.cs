using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using Procuratorate.ServiceLinks.Models;
using Procuratorate.ServiceLinks.ViewModels;

namespace Procuratorate.ServiceLinks.Drivers;

/// <summary>Edits a link.</summary>
public sealed class ServiceLinkPartDisplayDriver(IStringLocalizer<ServiceLinkPartDisplayDriver> localizer) : ContentPartDisplayDriver<ServiceLinkPart>
{
    public override IDisplayResult Edit(ServiceLinkPart part, BuildPartEditorContext context) =>
        Initialize<ServiceLinkEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Url = part.Url;
            model.Group = part.Group;
            model.Order = part.Order;
            model.NewWindow = part.NewWindow;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ServiceLinkPart part, UpdatePartEditorContext context)
    {
        var model = new ServiceLinkEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        if (!string.IsNullOrEmpty(model.Url) && !ServiceLinkAddress.IsAllowed(model.Url.Trim()))
        {
            context.Updater.ModelState.AddModelError(
                Prefix,
                nameof(model.Url),
                localizer["'{0}' is no address. Write one that starts with https:// or http://, or a path of this site that starts with ~/.", model.Url]);
        }

        if (!ServiceLinkGroups.All.Contains(model.Group))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Group), localizer["'{0}' is no group of links.", model.Group]);
        }

        part.Url = model.Url?.Trim();
        part.Group = model.Group;
        part.Order = model.Order;
        part.NewWindow = model.NewWindow;

        return Edit(part, context);
    }
}
