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

/// <summary>Edits a link.</summary>
public sealed class ServiceLinkPartDisplayDriver(LinkIcons icons, IStringLocalizer<ServiceLinkPartDisplayDriver> localizer) : ContentPartDisplayDriver<ServiceLinkPart>
{
    public override IDisplayResult Edit(ServiceLinkPart part, BuildPartEditorContext context) =>
        Initialize<ServiceLinkEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Url = part.Url;
            model.Group = part.Group;
            model.Label = part.Label;
            model.Icon = part.Icon;
            model.NewWindow = part.NewWindow;
            model.Icons = icons.All;
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

        if (!string.IsNullOrEmpty(model.Icon) && !icons.Has(model.Icon))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Icon), localizer["There is no icon '{0}'. Choose one of the list.", model.Icon]);
        }

        part.Url = model.Url?.Trim();
        part.Group = model.Group;
        part.Label = Named(model.Label);
        part.Icon = Named(model.Icon);
        part.NewWindow = model.NewWindow;

        return Edit(part, context);
    }

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
