using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardSite.Engine.Cms.Menu.ViewModels;

namespace OrchardSite.Engine.Cms.Menu.Drivers;

/// <summary>Edits a menu item that leads to an address. Its name is the item's display text.</summary>
internal sealed class LinkMenuItemPartDisplayDriver(IStringLocalizer<LinkMenuItemPartDisplayDriver> S) : ContentPartDisplayDriver<LinkMenuItemPart>
{
    public override IDisplayResult? Edit(LinkMenuItemPart part, BuildPartEditorContext context) =>
        Initialize<LinkMenuItemPartEditViewModel>("LinkMenuItemPart_Edit", model =>
        {
            model.Name = part.ContentItem.DisplayText;
            model.Url = part.Url;
            model.Target = part.Target;
            model.MenuItemPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new LinkMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Name!, m => m.Url!, m => m.Target!);
        part.ContentItem.DisplayText = model.Name?.Trim() ?? string.Empty;
        part.Url = model.Url?.Trim();
        part.Target = model.Target is "_blank" ? model.Target : null;

        if (string.IsNullOrEmpty(part.ContentItem.DisplayText))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Name)}", S["The menu item needs a name."]);
        }

        if (!IsLink(part.Url))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.Url)}", S["The address must begin with ~/, /, #, http://, https://, mailto: or tel:."]);
        }

        return await EditAsync(part, context);
    }

    /// <summary>Whether an address may be put into a link; anything that runs as a script may not.</summary>
    internal static bool IsLink(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.Any(char.IsControl))
        {
            return string.IsNullOrEmpty(url);
        }

        return url.StartsWith("~/", StringComparison.Ordinal)
            || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || url.StartsWith('#')
            || (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "mailto" or "tel");
    }
}
