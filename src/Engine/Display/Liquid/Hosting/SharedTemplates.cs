using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Hosting;

/// <summary>Gives all tenants of an application one cache of parsed templates.</summary>
internal static class SharedTemplates
{
    private static readonly ConditionalWeakTable<Application, LiquidTemplateCache> _caches = new();

    public static LiquidTemplateCache Of(IServiceProvider services)
    {
        var limits = services.GetRequiredService<IOptions<LiquidLimits>>();
        return services.GetService<IApplicationContext>()?.Application is { } application
            ? _caches.GetValue(application, _ => new LiquidTemplateCache(limits))
            : new LiquidTemplateCache(limits);
    }
}
