using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Widgets.Services;

namespace OrchardSite.Engine.Cms.Widgets;

[Feature("OrchardCore.Widgets")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddScoped<IStereotypesProvider, WidgetStereotypesProvider>();
}
