using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentPreview.Models;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.ContentPreview.Handlers;

/// <summary>Makes the path of the page that shows an item out of its type's pattern.</summary>
internal sealed class PreviewPartHandler(ILiquidTemplateManager liquid, IContentDefinitionManager definitions) : ContentPartHandler<PreviewPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, PreviewPart part) =>
        context.ForAsync<PreviewAspect>(async aspect =>
        {
            if (!string.IsNullOrEmpty(aspect.PreviewUrl) || await PatternOfAsync(part) is not { Length: > 0 } pattern)
            {
                return;
            }

            var path = await liquid.RenderStringAsync(
                pattern,
                NullEncoder.Default,
                new PreviewPartViewModel { Pattern = pattern, ContentItem = part.ContentItem, PreviewPart = part },
                [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(part.ContentItem))]);
            aspect.PreviewUrl = path.ReplaceLineEndings(string.Empty).Trim();
        });

    private async Task<string?> PatternOfAsync(PreviewPart part)
    {
        var definition = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        return definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(PreviewPart))?.GetSettings<PreviewPartSettings>().Pattern;
    }
}
