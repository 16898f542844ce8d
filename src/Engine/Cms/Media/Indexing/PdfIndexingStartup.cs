using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Media.Indexing;

[Feature("OrchardCore.Media.Indexing.Pdf")]
internal sealed class PdfIndexingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMediaFileTextProvider<PdfMediaFileTextProvider>(".pdf");
}
