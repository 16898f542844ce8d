using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace OrchardSite.Engine.Cms.Autoroute.Paths;

/// <summary>Says in words why an item cannot have a path.</summary>
internal sealed class AutorouteRules(AutoroutePaths paths, ReservedPaths reserved, TenantPrefixes prefixes, ISession session, IStringLocalizer<AutorouteRules> S)
{
    public async Task<ValidationResult?> ValidateAsync(AutoroutePart part)
    {
        if (part.Disabled || string.IsNullOrEmpty(part.Path))
        {
            return null;
        }

        if (AutoroutePathText.Check(part.Path) is { } problem)
        {
            return Fail(Describe(problem));
        }

        if (reserved.Contains(part.Path))
        {
            return Fail(S["The permalink \"{0}\" is an address that the site needs itself.", part.Path]);
        }

        if (prefixes.FindOwner(part.Path) is { } tenant)
        {
            return Fail(S["At \"{0}\" stands the site of the tenant \"{1}\". Choose another.", part.Path, tenant.Name]);
        }

        if (await paths.FindOwnerAsync(part.Path, part.ContentItem.ContentItemId) is not { } owner)
        {
            return null;
        }

        var item = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == owner.ContentItemId && index.Latest).FirstOrDefaultAsync();
        return Fail(S["The permalink \"{0}\" is already used by \"{1}\".", part.Path, item?.DisplayText ?? owner.ContentItemId ?? string.Empty]);
    }

    private string Describe(AutoroutePathProblem problem) => problem switch
    {
        AutoroutePathProblem.Root => S["Your permalink can't be set to the homepage, please use the homepage option instead."],
        AutoroutePathProblem.TooLong => S["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength],
        _ => S["Please do not use any of the following characters in your permalink: {0}. No spaces, or consecutive slashes, are allowed.", string.Join(" ", AutoroutePart.InvalidCharactersForPath)],
    };

    private static ValidationResult Fail(string message) => new(message, [nameof(AutoroutePart.Path)]);
}
