using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Media.Indexing;

[Feature("OrchardCore.Media.Indexing.Text")]
internal sealed class TextIndexingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMediaFileTextProvider<TextMediaFileTextProvider>(".txt");
}
