using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Autoroute.Entries;
using OrchardSite.Engine.Cms.Autoroute.Paths;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Gives items their paths, tells the table of paths when they change, and makes an item the home page when asked.</summary>
internal sealed class AutoroutePartHandler(
    AutoroutePaths paths,
    AutorouteRules rules,
    ContainedRoutes contained,
    IContentDefinitionManager definitions,
    ISiteService siteService,
    IOptions<AutorouteOptions> options) : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        await SetPathAsync(part);

        if (part.SetHomepage)
        {
            await SetHomepageAsync(part);
        }

        Changed(part);
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        Changed(part);
        return Task.CompletedTask;
    }

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part)
    {
        Changed(part);
        return Task.CompletedTask;
    }

    public override async Task ImportedAsync(ImportContentContext context, AutoroutePart part)
    {
        await SetPathAsync(part);
        Changed(part);
    }

    public override Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        context.CloneContentItem.Alter<AutoroutePart>(clone =>
        {
            clone.Path = null;
            clone.SetHomepage = false;
        });

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    private static void Changed(AutoroutePart part)
    {
        AutorouteChanges.Add(part.ContentItem.ContentItemId);
        ChangedTags.Add($"slug:{part.Path}");
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        if (await rules.ValidateAsync(part) is { } error)
        {
            context.ContentValidateResult.Fail(error);
        }
    }

    private async Task SetPathAsync(AutoroutePart part)
    {
        if (part.Disabled)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(part.Path))
        {
            await GenerateAsync(part);
        }
        else if (part.Path != part.Path.Trim().Trim('/'))
        {
            part.Path = part.Path.Trim().Trim('/');
            part.Apply();
        }

        if (part.RouteContainedItems)
        {
            await contained.SetPathsAsync(part.ContentItem);
        }
    }

    private async Task GenerateAsync(AutoroutePart part)
    {
        var pattern = (await definitions.AutorouteSettingsAsync(part.ContentItem.ContentType)).Pattern;
        var path = string.IsNullOrWhiteSpace(pattern) ? string.Empty : await paths.GenerateAsync(part, pattern);

        if (path.Length > 0)
        {
            part.Path = await paths.FreeAsync(path, part.ContentItem.ContentItemId);
            part.Apply();
        }
    }

    private async Task SetHomepageAsync(AutoroutePart part)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        var route = new Microsoft.AspNetCore.Routing.RouteValueDictionary(options.Value.GlobalRouteValues)
        {
            [options.Value.ContentItemIdKey] = part.ContentItem.ContentItemId,
        };

        site.HomeRoute = route;
        await siteService.UpdateSiteSettingsAsync(site);

        part.SetHomepage = false;
        part.Apply();
    }
}
