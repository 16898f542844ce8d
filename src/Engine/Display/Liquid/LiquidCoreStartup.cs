using OrchardCore.Modules;
using OrchardSite.Engine.Display.Liquid.Hosting;

namespace OrchardSite.Engine.Display.Liquid;

/// <summary>Liquid for text and for the templates of shapes.</summary>
[Feature("OrchardCore.Liquid.Core")]
internal sealed class LiquidCoreStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddLiquidEngine().AddLiquidViews();
}
