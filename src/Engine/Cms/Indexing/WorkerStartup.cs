using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Indexing.Processing;

namespace OrchardSite.Engine.Cms.Indexing;

[Feature("OrchardCore.Indexing.Worker")]
internal sealed class WorkerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IBackgroundTask, ContentIndexingBackgroundTask>();
}
