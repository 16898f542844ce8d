using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using OrchardSite.Engine.Cms.Title.Indexing;
using OrchardSite.Engine.Cms.Title.Settings;

namespace OrchardSite.Engine.Cms.Title;

[Feature("OrchardCore.Title")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<TitlePart>();
            options.MemberAccessStrategy.Register<TitlePartViewModel>();
            options.MemberAccessStrategy.Register<TitlePartSettings>();
        });

        services.AddContentPart<TitlePart>()
            .UseDisplayDriver<TitlePartDisplayDriver>()
            .AddHandler<TitlePartHandler>();
        services.AddScoped<IContentPartIndexHandler, TitlePartIndexHandler>();

        services.AddScoped<IContentTypePartDefinitionDisplayDriver, TitlePartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Title.Migrations>();
    }
}
