using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Display.Razor;

/// <summary>Fetches, once a request, what Razor pages need and can only get asynchronously.</summary>
internal static class ViewEnvironment
{
    public static async ValueTask EnsureAsync(HttpContext context)
    {
        if (context.Features.Get<RazorViewFeature>() is not null)
        {
            return;
        }

        var services = context.RequestServices;
        var feature = new RazorViewFeature();
        if (services.GetService<ISiteService>() is { } siteService)
        {
            feature.Site = await siteService.GetSiteSettingsAsync();
        }

        feature.Theme = await services.GetRequiredService<IThemeManager>().GetThemeAsync();
        feature.ThemeLayout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        context.Features.Set(feature);
    }
}
