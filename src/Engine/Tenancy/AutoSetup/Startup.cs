using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AutoSetup.Options;
using OrchardCore.AutoSetup.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

[Feature("OrchardCore.AutoSetup")]
internal sealed class Startup(ShellSettings settings, IShellConfiguration configuration) : StartupBase
{
    private readonly AutoSetupOptions _options = AutoSetupConfiguration.Read(configuration);

    /// <summary>Before the answer of a tenant that is not set up.</summary>
    public override int ConfigureOrder => int.MinValue + 200;

    public override void ConfigureServices(IServiceCollection services)
    {
        if (_options.ConfigurationExists)
        {
            AutoSetupConfiguration.EnsureValid(_options, settings.Name);
            services.AddSingleton(_options);
            services.AddScoped<IAutoSetupService, AutoSetupService>();
        }
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (_options.ConfigurationExists && settings.IsUninitialized())
        {
            app.UseMiddleware<AutoSetupMiddleware>();
        }
    }
}
