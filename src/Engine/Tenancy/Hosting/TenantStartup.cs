using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Entities;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Json;
using OrchardCore.Localization;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tenancy.Extensions.Features;
using OrchardSite.Engine.Tenancy.Json;
using OrchardSite.Engine.Tenancy.Localization;
using OrchardSite.Engine.Tenancy.Localization.Plurals;
using OrchardSite.Engine.Tenancy.Localization.Po;
using OrchardSite.Engine.Tenancy.Localization.Slugs;
using OrchardSite.Engine.Tenancy.Locking;
using OrchardSite.Engine.Tenancy.Modules;
using OrchardSite.Engine.Tenancy.Scripting;
using OrchardSite.Engine.Tenancy.Security.Permissions;
using OrchardSite.Engine.Tenancy.Shells.Features;
using OrchardSite.Engine.Tenancy.Shells.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Profiles;
using OrchardSite.Engine.Tenancy.Shells.Settings;
using OrchardSite.Engine.Tenancy.Time;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>What every tenant has before any of its features.</summary>
internal sealed class TenantStartup(ShellPaths paths) : StartupBase
{
    /// <summary>One for all tenants: it is a table of all characters.</summary>
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public override int Order => int.MinValue + 100;

    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication;

    public override void ConfigureServices(IServiceCollection services)
    {
        AddWeb(services);
        AddShell(services);
        AddLocalization(services);
        ScriptingServices.Add(services);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private void AddWeb(IServiceCollection services)
    {
        var settings = GetSettings(services);
        services.AddRouting();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddMemoryCache();
        services.AddDistributedMemoryCache();

        // Text of any script is written as it is, only what HTML gives a meaning to is encoded.
        services.AddSingleton(_encoder);

        // Cookies of tenants on one host differ by name and, as the path is the request's base, by path.
        services.AddAntiforgery(options => options.Cookie.Name = "orchantiforgery_" + (settings.TenantId ?? settings.Name));
        TenantKeys.Add(services, settings, paths);
    }

    private static void AddShell(IServiceCollection services)
    {
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellDescriptorFeaturesManager, ShellDescriptorFeaturesManager>();
        services.AddScoped<IFeatureValidationProvider, DefaultTenantOnlyValidation>();
        services.AddScoped<IFeatureValidationProvider, FeatureProfilesValidation>();
        services.AddScoped<IShellReleaseManager, ShellReleaseManager>();
        services.AddSingleton<IFeatureHash, FeatureHash>();
        CachingServices.Add(services);
        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddSingleton<IOrchardHelper, OrchardHelper>();
        services.AddTransient<IConfigureOptions<DocumentJsonSerializerOptions>, JsonDerivedTypesConfiguration>();
        services.AddScoped<IPermissionService, PermissionService>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddScoped<ITimeZoneSelectListProvider, TimeZoneSelectListProvider>();
    }

    private static void AddLocalization(IServiceCollection services)
    {
        services.AddScoped<ILocalizationService, DefaultLocalizationService>();
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<IPluralRuleProvider, PluralRuleProvider>();
        services.AddSingleton<ILocalizationManager, LocalizationManager>();
        services.AddSingleton<IStringLocalizerFactory, PoStringLocalizerFactory>();
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.AddSingleton<IHtmlLocalizerFactory, PoHtmlLocalizerFactory>();
        services.AddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.AddTransient<IViewLocalizer, ViewLocalizer>();
        services.Configure<RequestLocalizationOptions>(DefaultLocalizationService.Apply);
    }

    private static ShellSettings GetSettings(IServiceCollection services) =>
        (ShellSettings)services.Last(descriptor => descriptor.ServiceType == typeof(ShellSettings)).ImplementationInstance!;
}
