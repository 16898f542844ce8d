using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Media.Indexing;

[Feature("OrchardCore.Media.Indexing")]
internal sealed class IndexingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentFieldIndexHandler, MediaFieldIndexHandler>();
}
