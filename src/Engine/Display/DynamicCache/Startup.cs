using Microsoft.AspNetCore.Antiforgery;
using OrchardCore.DynamicCache;
using OrchardCore.DynamicCache.TagHelpers;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Display.DynamicCache;

[Feature("OrchardCore.DynamicCache")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<FragmentOptions>().Bind(shellConfiguration.GetSection("OrchardCore_DynamicCache"));
        services.AddSingleton<FragmentStore>();
        services.AddSingleton<DynamicCacheTagHelperService>();
        services.Configure<CacheOptions>(options => options.Enabled = true);
        services.AddScoped<IDynamicCacheService, DynamicCacheService>();
        services.AddScoped<ITagRemovedEventHandler>(provider => provider.GetRequiredService<IDynamicCacheService>());
        services.AddScoped<IShapeDisplayEvents, CachedShapes>();

        var tokens = services.Last(descriptor => descriptor.ServiceType == typeof(IAntiforgery)).ImplementationType!;
        services.AddSingleton<IAntiforgery>(provider => new UncachedTokens((IAntiforgery)ActivatorUtilities.CreateInstance(provider, tokens)));
    }
}
