using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.DisplayManagement.Descriptors;

public static class ShapeProviderExtensions
{
    public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services)
        where T : class, IShapeAttributeProvider
    {
        services.AddScoped<T>();
        services.AddScoped<IShapeAttributeProvider>(provider => provider.GetRequiredService<T>());
        return services;
    }
}
