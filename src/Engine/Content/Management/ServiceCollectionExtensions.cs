using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Content.Definitions;
using OrchardSite.Engine.Content.Handlers;
using OrchardSite.Engine.Content.Handlers.Fields;
using OrchardSite.Engine.Content.Handlers.Parts;
using OrchardSite.Engine.Content.Management;
using OrchardSite.Engine.Content.Management.Handles;
using OrchardSite.Engine.Content.Options;
using OrchardSite.Engine.Content.Records;

namespace OrchardCore.ContentManagement;

public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds all that content items need but the store.</summary>
    public static IServiceCollection AddContentManagement(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentDefinitionCache>();
        services.TryAddScoped<IContentDefinitionStore, DatabaseContentDefinitionStore>();
        services.TryAddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddScoped<ICacheContextProvider, ContentDefinitionCacheContextProvider>();

        services.TryAddScoped<ContentEvents>();
        services.TryAddScoped<IContentManager, ContentManager>();
        services.TryAddScoped<IContentManagerSession, ContentManagerSession>();
        services.TryAddSingleton<IContentItemIdGenerator, ContentItemIdGenerator>();
        services.TryAddScoped<IContentHandleManager, ContentHandleManager>();
        services.AddScoped<IContentHandleProvider, ContentItemIdHandleProvider>();

        services.TryAddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.TryAddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.TryAddSingleton<HeardEvents>();
        services.TryAddScoped<IContentPartHandlerResolver, ContentPartHandlerResolver>();
        services.TryAddScoped<IContentFieldHandlerResolver, ContentFieldHandlerResolver>();
        services.AddScoped<IContentHandler, UpdateContentsHandler>();
        services.AddScoped<IContentHandler, ContentPartHandlerCoordinator>();

        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<Records.Migrations>();
        services.AddDataMigration<LookupMigrations>();

        return services;
    }
}
