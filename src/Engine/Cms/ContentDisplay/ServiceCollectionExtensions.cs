using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardSite.Engine.Cms.ContentDisplay;
using OrchardSite.Engine.Cms.ContentDisplay.Fields;
using OrchardSite.Engine.Cms.ContentDisplay.Parts;

namespace OrchardCore.ContentManagement.Display;

public static class ServiceCollectionExtensions
{
    /// <summary>Adds what turns content items into shapes.</summary>
    public static IServiceCollection AddContentManagementDisplay(this IServiceCollection services)
    {
        services.TryAddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.TryAddScoped<IContentPartDisplayDriverResolver, ContentPartDisplayDriverResolver>();
        services.TryAddScoped<IContentFieldDisplayDriverResolver, ContentFieldDisplayDriverResolver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, ContentItemDisplayCoordinator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPlacementNodeFilterProvider, ContentTypePlacementNodeFilterProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPlacementNodeFilterProvider, ContentPartPlacementNodeFilterProvider>());
        return services;
    }
}
