using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Indexing;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Indexing.Drivers;
using OrchardSite.Engine.Cms.Indexing.Processing;
using OrchardSite.Engine.Cms.Indexing.Tasks;

namespace OrchardSite.Engine.Cms.Indexing;

/// <summary>Indexes of content items.</summary>
[Feature("OrchardCore.Indexing")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class ContentStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentChanges>();
        services.AddScoped<IContentHandler, CreateIndexingTaskContentHandler>();
        services.AddScoped<ContentIndexingService>();
        services.AddIndexProfileHandler<ContentIndexProfileHandler>();
        services.AddScoped<IDocumentIndexHandler, DefaultContentIndexHandler>();
        services.AddScoped<IDocumentIndexHandler, ContentItemIndexCoordinator>();
        services.AddDisplayDriver<IndexProfile, ContentIndexProfileDisplayDriver>();
    }
}
