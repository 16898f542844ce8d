using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Seo.Models;

namespace OrchardSite.Engine.Cms.Seo.Drivers;

/// <summary>Writes the aspect of the item that a page is about into the page's head: the first one shown in full that is no widget.</summary>
internal sealed class SeoContentDriver(
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    SeoHead head) : ContentDisplayDriver
{
    private bool _isWritten;

    public override async Task<IDisplayResult?> DisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (_isWritten || context.DisplayType != "Detail" || await HasStereotypeAsync(contentItem.ContentType))
        {
            return null;
        }

        _isWritten = true;
        var aspect = await contentManager.PopulateAspectAsync<SeoAspect>(contentItem);
        if (aspect.Render)
        {
            head.Write(aspect);
        }

        return null;
    }

    private async Task<bool> HasStereotypeAsync(string contentType) =>
        await definitions.GetTypeDefinitionAsync(contentType) is { } definition && definition.HasStereotype();
}
