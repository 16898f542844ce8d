using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Alias.Settings;

namespace OrchardSite.Engine.Cms.Alias;

[Feature("OrchardCore.Alias")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<AliasPart>();
            options.MemberAccessStrategy.Register<AliasPartViewModel>();
        });

        services.AddContentPart<AliasPart>()
            .UseDisplayDriver<AliasPartDisplayDriver>()
            .AddHandler<AliasPartHandler>();

        services.AddScoped<AliasRules>();
        services.AddIndexProvider<AliasPartIndexProvider>();
        services.AddScoped<IContentHandleProvider, AliasPartContentHandleProvider>();
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, AliasPartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Alias.Migrations>();
    }
}
