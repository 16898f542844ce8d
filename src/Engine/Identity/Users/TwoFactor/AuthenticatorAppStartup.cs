using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;

namespace OrchardSite.Engine.Identity.Users.TwoFactor;

/// <summary>The second factor by an app that makes numbers.</summary>
[Feature(FeatureId)]
internal sealed class AuthenticatorAppStartup : StartupBase
{
    public const string FeatureId = "OrchardCore.Users.2FA.AuthenticatorApp";

    private const string Controller = "AuthenticatorApp";

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        AccountRoutes.Map(routes, Controller, "Index", "TwoFactor/AuthenticatorApp");
        AccountRoutes.Map(routes, Controller, "Reset", "TwoFactor/AuthenticatorApp/Reset");
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<TwoFactorOptions>, AuthenticatorAppProviderTwoFactorOptionsConfiguration>();
        services.AddSiteDisplayDriver<AuthenticatorAppLoginSettingsDisplayDriver>();
    }
}
