using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.Utilities;
using OrchardSite.Engine.Cms.Layers.ViewModels;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Makes the shapes of the page's widgets and puts each into its zone of the layout.</summary>
internal sealed class WidgetPlacer(
    LayerWidgets widgets,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager displayManager,
    IUpdateModelAccessor updateModelAccessor,
    ILayoutAccessor layoutAccessor,
    IAuthorizationService authorization)
{
    public async Task PlaceAsync(ClaimsPrincipal user)
    {
        var active = await widgets.ListActiveAsync();
        if (active.Count == 0)
        {
            return;
        }

        var layout = await layoutAccessor.GetLayoutAsync();
        foreach (var widget in active)
        {
            if (await definitions.GetTypeDefinitionAsync(widget.ContentType) is not { } definition || !definition.StereotypeEquals("Widget"))
            {
                continue;
            }

            var item = await contentManager.LoadAsync(widget.ToContentItem());
            if (!definition.IsSecurable() || await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item))
            {
                await layout.Zones[widget.Zone].AddAsync(await ShapeAsync(item, widget.Zone), string.Empty);
            }
        }
    }

    private async Task<WidgetWrapper> ShapeAsync(ContentItem item, string zone)
    {
        var content = await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater);
        content.Classes.Add("widget");
        content.Classes.Add("widget-" + item.ContentType.HtmlClassify());

        var wrapper = new WidgetWrapper { Widget = item, Content = content };
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__" + item.ContentType);
        wrapper.Metadata.Alternates.Add("Widget_Wrapper__Zone__" + zone);
        return wrapper;
    }
}
