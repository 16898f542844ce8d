using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

public static class ServiceCollectionExtensions
{
    /// <summary>Names a filter and registers its class as a scoped service.</summary>
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name)
        where TLiquidFilter : class, ILiquidFilter
    {
        services.TryAddScoped<TLiquidFilter>();
        return services.Configure<TemplateOptions>(options =>
            options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<TLiquidFilter>().ResolveAsync));
    }
}
