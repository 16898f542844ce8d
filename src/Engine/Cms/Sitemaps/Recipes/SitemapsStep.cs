using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Cms.Sitemaps.Recipes;

/// <summary>The recipe step <c>Sitemaps</c>: adds sitemaps or puts them in the place of those with the same id.</summary>
internal sealed class SitemapsStep(
    SitemapStore store,
    IIdGenerator ids,
    IOptions<DocumentJsonSerializerOptions> json,
    IStringLocalizer<SitemapsStep> S) : NamedRecipeStepHandler("Sitemaps")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if ((context.Step["data"] ?? context.Step["Data"]) is not JsonArray data)
        {
            context.Errors.Add(S["The step 'Sitemaps' has no array 'data'."]);
            return;
        }

        foreach (var entry in data)
        {
            if (Read(entry, context) is { } sitemap)
            {
                await store.SaveAsync(sitemap);
            }
        }
    }

    private SitemapType? Read(JsonNode? entry, RecipeExecutionContext context)
    {
        SitemapType? sitemap = null;
        try
        {
            sitemap = entry?.Deserialize<SitemapType>(json.Value.SerializerOptions);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            context.Errors.Add(S["A sitemap of the step 'Sitemaps' cannot be read: {0}", e.Message]);
            return null;
        }

        if (sitemap is null || string.IsNullOrWhiteSpace(sitemap.Path) || !SitemapPath.IsValid(sitemap.Path))
        {
            context.Errors.Add(S["The sitemap '{0}' of the step 'Sitemaps' has the path '{1}'; a path such as sitemap.xml is wanted.", sitemap?.Name ?? string.Empty, sitemap?.Path ?? string.Empty]);
            return null;
        }

        sitemap.SitemapId = string.IsNullOrEmpty(sitemap.SitemapId) ? ids.GenerateUniqueId() : sitemap.SitemapId;
        foreach (var source in sitemap.SitemapSources.Where(source => string.IsNullOrEmpty(source.Id)))
        {
            source.Id = ids.GenerateUniqueId();
        }

        return sitemap;
    }
}
