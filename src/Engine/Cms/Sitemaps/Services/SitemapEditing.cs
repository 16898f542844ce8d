using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Entities;
using OrchardCore.Modules.Services;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.ViewModels;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Turns a sitemap into its form and back.</summary>
internal sealed class SitemapEditing(
    SitemapStore store,
    IContentDefinitionManager definitions,
    ISlugService slugs,
    IIdGenerator ids,
    IStringLocalizer<SitemapEditing> S)
{
    private const int MaxPaths = 500;

    /// <summary>The types that an admin chooses from: those with addresses of their own.</summary>
    public async Task<IReadOnlyList<(string Name, string Title)>> KnownTypesAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)))
            .Select(type => (type.Name, type.DisplayName ?? type.Name))];

    public async Task<SitemapViewModel> ReadAsync(Sitemap sitemap)
    {
        var types = sitemap.SitemapSources.OfType<ContentTypesSitemapSource>().FirstOrDefault();
        var known = await KnownTypesAsync();
        return new SitemapViewModel
        {
            SitemapId = sitemap.SitemapId,
            Name = sitemap.Name,
            Path = sitemap.Path,
            Enabled = sitemap.Enabled,
            ContentTypes = types?.IndexAll == true ? [.. known.Select(type => type.Name)] : [.. types?.ContentTypes.Select(type => type.ContentTypeName) ?? []],
            Paths = string.Join('\n', sitemap.SitemapSources.OfType<CustomPathSitemapSource>().Select(source => source.Path)),
            KnownTypes = known,
        };
    }

    /// <summary>Says what is wrong with the form; completes the path.</summary>
    public async Task ValidateAsync(SitemapViewModel model, string? sitemapId, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(model.Name))
        {
            state.AddModelError(nameof(model.Name), S["Give the sitemap a name."]);
            return;
        }

        var path = string.IsNullOrWhiteSpace(model.Path) ? SitemapPath.FromName(model.Name, slugs) : model.Path.Trim().TrimStart('/');
        model.Path = path;
        if (!SitemapPath.IsValid(path))
        {
            state.AddModelError(nameof(model.Path), S["The address '{0}' cannot be a sitemap's; write one such as sitemap.xml.", path]);
        }
        else if ((await store.ListAsync()).Any(other => other.SitemapId != sitemapId && string.Equals(other.Path, path, StringComparison.OrdinalIgnoreCase)))
        {
            state.AddModelError(nameof(model.Path), S["There is a sitemap at the address '{0}' already.", path]);
        }

        var paths = PathsOf(model).ToList();
        foreach (var wrong in paths.Where(line => !SitemapPath.IsPath(line)).Take(5))
        {
            state.AddModelError(nameof(model.Paths), S["Further page '{0}': write a path such as /search, without host name and query.", wrong]);
        }

        if (paths.Count > MaxPaths)
        {
            state.AddModelError(nameof(model.Paths), S["A sitemap has at most {0} further pages; these are {1}.", MaxPaths, paths.Count]);
        }
    }

    /// <summary>The sitemap that the form describes; what the form does not show stays.</summary>
    public Sitemap Write(SitemapViewModel model, Sitemap? current)
    {
        var types = current?.SitemapSources.OfType<ContentTypesSitemapSource>().FirstOrDefault();
        var entries = (types?.ContentTypes ?? []).ToDictionary(entry => entry.ContentTypeName, StringComparer.Ordinal);
        var paths = (current?.SitemapSources.OfType<CustomPathSitemapSource>() ?? []).ToLookup(source => source.Path, StringComparer.Ordinal);
        return new Sitemap
        {
            SitemapId = current?.SitemapId ?? ids.GenerateUniqueId(),
            Name = model.Name!.Trim(),
            Path = model.Path!,
            Enabled = model.Enabled,
            SitemapSources =
            [
                new ContentTypesSitemapSource
                {
                    Id = types?.Id ?? ids.GenerateUniqueId(),
                    IndexAll = false,
                    ContentTypes = [.. model.ContentTypes.Distinct(StringComparer.Ordinal).Select(name => entries.GetValueOrDefault(name) ?? new ContentTypeSitemapEntry { ContentTypeName = name })],
                },
                .. PathsOf(model).Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(path => paths[path].FirstOrDefault() ?? new CustomPathSitemapSource { Id = ids.GenerateUniqueId(), Path = path }),
            ],
        };
    }

    private static string[] PathsOf(SitemapViewModel model) =>
        (model.Paths ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
