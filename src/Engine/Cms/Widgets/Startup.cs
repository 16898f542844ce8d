using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Widgets.Services;

namespace OrchardSite.Engine.Cms.Widgets;

[Feature("OrchardCore.Widgets")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<ContentTypeDefinitionOptions>(options => options.Stereotypes["Widget"] = new ContentTypeDefinitionDriverOptions
        {
            ShowCreatable = false,
            ShowListable = false,
        });
        services.AddScoped<IStereotypesProvider, WidgetStereotypesProvider>();
    }
}
