using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Localization.Services;

/// <summary>Has requests in the site's cultures: the one that the visitor's cookie names, or the default. What the browser prefers does not count.</summary>
internal sealed class SiteCulturesConfiguration(ISiteService siteService) : IPostConfigureOptions<RequestLocalizationOptions>
{
    public void PostConfigure(string? name, RequestLocalizationOptions options)
    {
        var settings = siteService.GetSettings<LocalizationSettings>();
        var supported = SiteLocalizationService.Supported(settings);
        options
            .SetDefaultCulture(SiteLocalizationService.Default(settings))
            .AddSupportedCultures(supported)
            .AddSupportedUICultures(supported);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { Options = options }];
    }
}
