using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Cms.Autoroute;

/// <summary>Edits a path as far as the type allows.</summary>
internal sealed class AutoroutePartDisplayDriver(
    AutorouteRules rules,
    ISiteService siteService,
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AutorouteOptions> options) : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult? Edit(AutoroutePart part, BuildPartEditorContext context) =>
        Initialize<AutoroutePartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Path = part.Path;
            model.SetHomepage = part.SetHomepage;
            model.Disabled = part.Disabled;
            model.RouteContainedItems = part.RouteContainedItems;
            model.Absolute = part.Absolute;
            model.ContentItem = part.ContentItem;
            model.Autoroute = part;
            model.Settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
            model.IsHomepage = await IsHomepageAsync(part);
        });

    public override async Task<IDisplayResult?> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var posted = new AutoroutePartViewModel { Path = part.Path };
        await context.Updater.TryUpdateModelAsync(posted, Prefix);

        await ApplyAsync(part, posted, settings);

        if (await rules.ValidateAsync(part) is { } error)
        {
            context.Updater.ModelState.BindValidationResult(Prefix, error);
        }

        return Edit(part, context);
    }

    private async Task ApplyAsync(AutoroutePart part, AutoroutePartViewModel posted, AutoroutePartSettings settings)
    {
        if (settings.AllowCustomPath)
        {
            part.Path = posted.Path?.Trim();
        }

        if (settings.AllowUpdatePath && posted.UpdatePath)
        {
            part.Path = string.Empty;
        }

        if (settings.AllowDisabled)
        {
            part.Disabled = posted.Disabled;
        }

        if (settings.AllowRouteContainedItems)
        {
            part.RouteContainedItems = posted.RouteContainedItems;
        }

        if (settings.AllowAbsolutePath)
        {
            part.Absolute = posted.Absolute;
        }

        if (settings.ShowHomepageOption && httpContextAccessor.HttpContext is { } httpContext && await authorization.AuthorizeAsync(httpContext.User, AutoroutePermissions.SetHomepage))
        {
            part.SetHomepage = posted.SetHomepage;
        }
    }

    private async Task<bool> IsHomepageAsync(AutoroutePart part)
    {
        var home = (await siteService.GetSiteSettingsAsync()).HomeRoute;
        return home is not null
            && home.TryGetValue(options.Value.ContentItemIdKey, out var contentItemId)
            && string.Equals(contentItemId?.ToString(), part.ContentItem.ContentItemId, StringComparison.OrdinalIgnoreCase);
    }
}
