using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace BranchTheme;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLiquidFilter<PaletteFilter>("palette");
        services.AddLiquidFilter<DigitsFilter>("digits");
    }

    /// <summary>Browsers ask for this address of their own accord, also where a page names another.</summary>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("favicon.ico", (HttpContext context) => Results.Redirect($"{context.Request.PathBase}/BranchTheme/img/emblem.svg"));
}
