using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>Gives every request the default culture, before a feature chooses another.</summary>
internal sealed class CultureStartup : StartupBase
{
    public override int ConfigureOrder => int.MinValue + 100;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseRequestLocalization();
}
