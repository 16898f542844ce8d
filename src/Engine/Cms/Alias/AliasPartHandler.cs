using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Cms.Alias;

/// <summary>Makes aliases out of the type's pattern and keeps them unique.</summary>
internal sealed class AliasPartHandler(ILiquidTemplateManager liquid, IContentDefinitionManager definitions, AliasRules rules) : ContentPartHandler<AliasPart>
{
    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task ClonedAsync(CloneContentContext context, AliasPart part)
    {
        var clone = context.CloneContentItem;
        clone.Alter<AliasPart>(cloned => cloned.Alias = null);
        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context, AliasPart part) => Changed(part);

    public override Task UnpublishedAsync(PublishContentContext context, AliasPart part) => Changed(part);

    public override Task RemovedAsync(RemoveContentContext context, AliasPart part) => Changed(part);

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        foreach (var error in await rules.ValidateAsync(part))
        {
            context.ContentValidateResult.Fail(error);
        }
    }

    private static Task Changed(AliasPart part)
    {
        ChangedTags.Add($"alias:{part.Alias}");
        return Task.CompletedTask;
    }

    private async Task GenerateAsync(AliasPart part)
    {
        var definition = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var settings = definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(AliasPart))?.GetSettings<AliasPartSettings>() ?? new();
        if (!string.IsNullOrEmpty(part.Alias) || string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var model = new AliasPartViewModel { AliasPart = part, ContentItem = part.ContentItem, Settings = settings };
        var alias = await liquid.RenderStringAsync(
            settings.Pattern,
            NullEncoder.Default,
            model,
            [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(part.ContentItem))]);

        alias = alias.ReplaceLineEndings(string.Empty).Trim();
        if (alias.Length == 0)
        {
            return;
        }

        part.Alias = await FreeAsync(alias.Length > AliasPart.MaxAliasLength ? alias[..AliasPart.MaxAliasLength] : alias, part.ContentItem.ContentItemId);
        part.Apply();
    }

    private async Task<string> FreeAsync(string alias, string contentItemId)
    {
        var candidate = alias;

        for (var number = 1; !await rules.IsFreeAsync(candidate, contentItemId); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{alias}-{number}");
        }

        return candidate;
    }
}
