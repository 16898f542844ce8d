using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Media.Indexing;

/// <summary>Adds what reads files.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddMediaFileTextProvider<TMediaFileTextProvider>(this IServiceCollection services, string fileExtension)
        where TMediaFileTextProvider : class, IMediaFileTextProvider
    {
        services.TryAddScoped<TMediaFileTextProvider>();
        services.Configure<MediaFileIndexingOptions>(options => options.RegisterMediaFileTextProvider<TMediaFileTextProvider>(fileExtension));
        return services;
    }
}
