using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Contents.AuditTrail.Comments;
using OrchardSite.Engine.Cms.Contents.AuditTrail.Drivers;
using OrchardSite.Engine.Cms.Contents.AuditTrail.Handlers;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail;

[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.AuditTrail")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ContentAuditTrailEventConfiguration>();
        services.AddScoped<IContentHandler, AuditTrailContentHandler>();
        services.AddScoped<IContentDisplayDriver, AuditTrailContentsDriver>();
        services.AddDisplayDriver<ContentOptionsViewModel, DeletedContentDriver>();
        services.AddDisplayDriver<AuditTrailEvent, AuditTrailContentEventDisplayDriver>();
        services.AddSiteDisplayDriver<ContentAuditTrailSettingsDisplayDriver>();

        services.AddContentPart<AuditTrailPart>().UseDisplayDriver<AuditTrailPartDisplayDriver>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, AuditTrailPartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Contents.AuditTrail.Migrations>();
    }
}
