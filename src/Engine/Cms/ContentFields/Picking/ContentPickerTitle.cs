using Fluid;
using Fluid.Values;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>What an item is called in a picker: its title, or what the field's pattern makes of it.</summary>
internal sealed class ContentPickerTitle(ILiquidTemplateManager liquid)
{
    private static readonly string _standard = new ContentPickerFieldSettings().TitlePattern;

    public async Task<string> OfAsync(ContentItem item, ContentPickerFieldSettings settings)
    {
        var pattern = settings.TitlePattern;
        if (string.IsNullOrWhiteSpace(pattern) || string.Equals(pattern, _standard, StringComparison.Ordinal))
        {
            return Named(item, item.DisplayText);
        }

        var title = await liquid.RenderStringAsync(
            pattern,
            NullEncoder.Default,
            new PickedItemViewModel { ContentItem = item },
            [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(item))]);
        return Named(item, title.Trim());
    }

    private static string Named(ContentItem item, string? title) => string.IsNullOrWhiteSpace(title) ? item.ContentItemId : title;
}
