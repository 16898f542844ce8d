using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>Gives the items inside another one the paths that they lack.</summary>
internal sealed class ContainedRoutes(AutoroutePaths paths, IContentDefinitionManager definitions, IServiceProvider services)
{
    public Task SetPathsAsync(ContentItem container) => SetPathsAsync(container, container.Data);

    private async Task SetPathsAsync(ContentItem owner, JsonObject json)
    {
        // The manager is resolved here and not before, since its handlers need this service.
        var contentManager = services.GetRequiredService<IContentManager>();
        var aspect = await contentManager.PopulateAspectAsync(owner, new ContainedContentItemsAspect());

        foreach (var accessor in aspect.Accessors)
        {
            var siblings = (accessor(json) ?? []).OfType<JsonObject>().ToList();
            var taken = siblings.Select(OwnPath).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

            foreach (var sibling in siblings)
            {
                if (sibling.ToObject<ContentItem>() is { } item)
                {
                    await SetPathAsync(item, sibling, taken);
                    await SetPathsAsync(item, sibling);
                }
            }
        }
    }

    private async Task SetPathAsync(ContentItem item, JsonObject json, HashSet<string> taken)
    {
        if (!item.TryGet<AutoroutePart>(out var part) || part.Disabled || !string.IsNullOrWhiteSpace(part.Path))
        {
            return;
        }

        var pattern = (await definitions.AutorouteSettingsAsync(item.ContentType)).Pattern;
        var path = string.IsNullOrWhiteSpace(pattern) ? string.Empty : await paths.GenerateAsync(part, pattern);
        if (path.Length == 0)
        {
            return;
        }

        var candidate = path;
        for (var number = 1; !taken.Add(candidate); number++)
        {
            candidate = AutoroutePathText.Numbered(path, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (json[nameof(AutoroutePart)] is JsonObject stored)
        {
            stored[nameof(AutoroutePart.Path)] = candidate;
        }
    }

    private static string? OwnPath(JsonObject item) =>
        item[nameof(AutoroutePart)]?[nameof(AutoroutePart.Path)]?.GetValue<string>()?.Trim('/');
}
