using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.ArchiveLater;

[Feature("OrchardCore.ArchiveLater")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>().UseDisplayDriver<ArchiveLaterPartDisplayDriver>();
        services.AddScoped<IContentHandler, ArchiveLaterHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddDataMigration<OrchardCore.ArchiveLater.Migrations>();
        services.AddSingleton<IBackgroundTask, ScheduledArchivingBackgroundTask>();
    }
}
