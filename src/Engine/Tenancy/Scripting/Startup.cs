using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

[Feature("OrchardCore.Scripting")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IGlobalMethodProvider, LogMethod>();
}
