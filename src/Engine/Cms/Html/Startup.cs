using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Cms.Html.Foreign;
using OrchardSite.Engine.Cms.Html.Indexing;
using OrchardSite.Engine.Cms.Html.Settings;

namespace OrchardSite.Engine.Cms.Html;

[Feature("OrchardCore.Html")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<HtmlBodyPart>();
            options.MemberAccessStrategy.Register<HtmlBodyPartViewModel>();
        });

        services.AddContentPart<HtmlBodyPart>()
            .UseDisplayDriver<HtmlBodyPartDisplayDriver>()
            .AddHandler<HtmlBodyPartHandler>();
        services.TryAddScoped<ForeignMediaReplacement>();
        services.AddScoped<IContentPartIndexHandler, HtmlBodyPartIndexHandler>();

        services.TryAddEnumerable(ServiceDescriptor.Transient<IConfigureOptions<ResourceManagementOptions>, WysiwygResources>());
        services.AddScoped<IContentTypePartDefinitionDisplayDriver, HtmlBodyPartSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Html.Migrations>();
    }
}
