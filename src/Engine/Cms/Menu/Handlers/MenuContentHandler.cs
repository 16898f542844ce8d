using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Menu.Models;

namespace OrchardSite.Engine.Cms.Menu.Handlers;

/// <summary>Gives each new menu a list of items.</summary>
internal sealed class MenuContentHandler : ContentHandlerBase
{
    public override Task ActivatedAsync(ActivatedContentContext context)
    {
        if (context.ContentItem.Has(nameof(MenuPart)))
        {
            context.ContentItem.Weld<MenuItemsListPart>();
        }

        return Task.CompletedTask;
    }
}
