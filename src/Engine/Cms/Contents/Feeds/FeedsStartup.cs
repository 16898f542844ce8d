using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Feeds;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Feeds;

[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Feeds")]
internal sealed class FeedsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddScoped<IFeedItemBuilder, CommonFeedItemBuilder>();
}
