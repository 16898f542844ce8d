using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Setup.Services;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.Validation;
using OrchardSite.Engine.Tenancy.Setup;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Cms.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    /// <summary>Behind all else that a tenant that is not set up may answer with.</summary>
    public override int ConfigureOrder => int.MaxValue;

    public override void ConfigureServices(IServiceCollection services)
    {
        SetupServices.Add(services);
        services.AddScoped<SetupTokens>();
        services.AddScoped<SetupForm>();
        services.AddScoped<IPasswordPolicy, ConfiguredPasswordPolicy>();
        services.AddScoped<PasswordRules>();
        services.Configure<IdentityOptions>(options => IdentityRules.Apply(options, shellConfiguration));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Setup", "OrchardCore.Setup", string.Empty, new { controller = "Setup", action = "Index" });
        app.Use((context, next) => context.GetEndpoint() is null ? Unavailable.WriteAsync(context, retryAfterSeconds: 30) : next(context));
    }
}
