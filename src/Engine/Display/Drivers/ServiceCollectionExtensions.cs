using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Handlers;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<TModel>
        => services.AddScoped<IDisplayDriver<TModel>, TDriver>();

    public static IServiceCollection AddSiteDisplayDriver<TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<ISite>
        => services.AddDisplayDriver<ISite, TDriver>();
}
