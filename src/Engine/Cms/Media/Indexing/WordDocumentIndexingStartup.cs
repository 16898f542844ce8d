using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Media.Indexing;

[Feature("OrchardCore.Media.Indexing.OpenXML")]
internal sealed class WordDocumentIndexingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddMediaFileTextProvider<WordDocumentMediaFileTextProvider>(".docx");
}
