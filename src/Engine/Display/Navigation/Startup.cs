using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardSite.Engine.Display.Navigation.Paging;

namespace OrchardSite.Engine.Display.Navigation;

[Feature("OrchardCore.Navigation")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigation();
        services.AddShapeTableProvider<NavigationShapes>();
        services.AddShapeAttributes<PagerShapes>();
    }
}
