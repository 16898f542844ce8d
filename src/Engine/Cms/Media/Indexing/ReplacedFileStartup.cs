using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Media.Library;

namespace OrchardSite.Engine.Cms.Media.Indexing;

[Feature("OrchardCore.Media.Indexing")]
[RequireFeatures("OrchardCore.Contents", "OrchardCore.Indexing")]
internal sealed class ReplacedFileStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IReplacedMedia, ReplacedFileIndexing>();
}
