using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardCore.Title.Models;

namespace OrchardSite.Engine.Cms.Title;

/// <summary>Makes generated titles and keeps the item's display text the same as its title.</summary>
internal sealed class TitlePartHandler(
    ILiquidTemplateManager liquid,
    IContentDefinitionManager definitions,
    IStringLocalizer<TitlePartHandler> S) : ContentPartHandler<TitlePart>
{
    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task ImportingAsync(ImportContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task ClonedAsync(CloneContentContext context, TitlePart part)
    {
        var clone = context.CloneContentItem;
        if (clone.TryGet<TitlePart>(out var clonedPart))
        {
            clonedPart.Title = S["{0} (copy)", part.Title ?? string.Empty];
            clone.Apply(clonedPart);
            clone.DisplayText = clonedPart.Title;
        }

        return Task.CompletedTask;
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        var settings = await SettingsAsync(part);
        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A value is required for Title."], nameof(part.Title));
        }
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var settings = await SettingsAsync(part);
        if (IsGenerated(settings, part.Title))
        {
            var model = new TitlePartViewModel { Title = part.Title, TitlePart = part, ContentItem = part.ContentItem, Settings = settings };
            var title = await liquid.RenderStringAsync(
                settings.Pattern!,
                NullEncoder.Default,
                model,
                [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(part.ContentItem))]);

            part.Title = TitleText.Made(title);
            part.Apply();
        }

        part.ContentItem.DisplayText = part.Title;
    }

    private static bool IsGenerated(TitlePartSettings settings, string? title) =>
        !string.IsNullOrEmpty(settings.Pattern) && settings.Options switch
        {
            TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden => true,
            _ => string.IsNullOrWhiteSpace(title),
        };

    private async Task<TitlePartSettings> SettingsAsync(TitlePart part)
    {
        var definition = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        return definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(TitlePart))?.GetSettings<TitlePartSettings>() ?? new();
    }
}
