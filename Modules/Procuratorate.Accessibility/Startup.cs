using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using Procuratorate.Accessibility.Liquid;

namespace Procuratorate.Accessibility;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddLiquidFilter<ReadingAidsFilter>("reading_aids");
}
