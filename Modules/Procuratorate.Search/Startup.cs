using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardCore.Search;
using Procuratorate.Search.Documents;
using Procuratorate.Search.Drivers;
using Procuratorate.Search.Querying;
using Procuratorate.Search.Shapes;
using Procuratorate.Search.Store;
using Procuratorate.Search.ViewModels;

namespace Procuratorate.Search;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SiteIndexes>();
        services.AddIndexingSource<SiteIndexManager, SiteDocumentIndexManager, SiteIndexNameProvider>(
            SearchConstants.ProviderName,
            IndexingConstants.ContentsIndexSource);
        services.AddTransient<IConfigureOptions<IndexingOptions>, SearchIndexNames>();

        services.AddScoped<IContentFieldIndexHandler, AttachmentNameIndexHandler>();
        services.AddSearchService<SiteSearchService>(SearchConstants.ProviderName);

        services.AddScoped<ISearchProfile, SearchProfile>();
        services.AddScoped<IndexFreshness>();
        services.AddScoped<PublishedItems>();
        services.AddScoped<ISiteSearch, SiteSearch>();
        services.AddScoped<SearchPageBuilder>();
        services.AddScoped<IShapeTableProvider, SearchBoxShapes>();
        services.AddDisplayDriver<IndexProfile, IndexStateDisplayDriver>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, SearchResources>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SearchPage>();
            options.MemberAccessStrategy.Register<SearchForm>();
            options.MemberAccessStrategy.Register<SearchChoice>();
            options.MemberAccessStrategy.Register<SearchResult>();
        });
    }
}
