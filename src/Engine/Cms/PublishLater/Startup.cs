using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.Services;

namespace OrchardSite.Engine.Cms.PublishLater;

[Feature("OrchardCore.PublishLater")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().UseDisplayDriver<PublishLaterPartDisplayDriver>();
        services.AddScoped<IContentHandler, PublishLaterHandler>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<OrchardCore.PublishLater.Migrations>();
        services.AddSingleton<IBackgroundTask, ScheduledPublishingBackgroundTask>();
    }
}
