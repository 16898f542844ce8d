using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Feeds;
using OrchardCore.Feeds.Rss;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Feeds;

[Feature("OrchardCore.Feeds")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<IFeedBuilderProvider, RssFeedBuilderProvider>();
}
