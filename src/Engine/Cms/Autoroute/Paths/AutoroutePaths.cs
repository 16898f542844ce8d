using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using YesSql;

namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>Makes paths out of patterns and finds out who has one already.</summary>
internal sealed class AutoroutePaths(ISession session, ILiquidTemplateManager liquid)
{
    /// <summary>The path that the pattern gives the item, or empty when it gives none.</summary>
    public async Task<string> GenerateAsync(AutoroutePart part, string pattern)
    {
        var model = new AutoroutePartViewModel { Path = part.Path, Autoroute = part, ContentItem = part.ContentItem };
        var text = await liquid.RenderStringAsync(
            pattern,
            NullEncoder.Default,
            model,
            [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(part.ContentItem))]);

        return AutoroutePathText.FromPattern(text);
    }

    /// <summary>The row of another item, or of another item's contained one, that has the path; null when it is free.</summary>
    public Task<AutoroutePartIndex?> FindOwnerAsync(string path, string contentItemId)
    {
        var trimmed = path.Trim('/');
        var leading = "/" + trimmed;

        return session.QueryIndex<AutoroutePartIndex>(row =>
                (row.Published || row.Latest)
                && (row.Path == trimmed || row.Path == leading)
                && row.ContentItemId != contentItemId
                && (row.ContainedContentItemId == null || row.ContainedContentItemId != contentItemId))
            .FirstOrDefaultAsync()!;
    }

    /// <summary>A path of the site that begins with the segment; null when none does.</summary>
    public async Task<string?> FindBelowAsync(string segment)
    {
        var leading = "/" + segment;
        var below = segment + "/";
        var leadingBelow = leading + "/";
        var row = await session.QueryIndex<AutoroutePartIndex>(row =>
                (row.Published || row.Latest)
                && (row.Path == segment || row.Path == leading || row.Path!.StartsWith(below) || row.Path.StartsWith(leadingBelow)))
            .FirstOrDefaultAsync();
        return row?.Path;
    }

    /// <summary>The path, or the path with the first number that makes it free.</summary>
    public async Task<string> FreeAsync(string path, string contentItemId)
    {
        var candidate = path;

        for (var number = 1; await FindOwnerAsync(candidate, contentItemId) is not null; number++)
        {
            candidate = AutoroutePathText.Numbered(path, number.ToString(CultureInfo.InvariantCulture));
        }

        return candidate;
    }
}
