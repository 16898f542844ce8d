using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.TwoFactor.Drivers;
using OrchardSite.Engine.Identity.Users.TwoFactor.Services;
using UserOptions = OrchardCore.Users.UserOptions;

namespace OrchardSite.Engine.Identity.Users.TwoFactor;

/// <summary>The second factor, whichever way it is given.</summary>
[Feature(FeatureId)]
internal sealed class TwoFactorStartup : StartupBase
{
    public const string FeatureId = "OrchardCore.Users.2FA";

    private const string Controller = "TwoFactorAuthentication";

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value;
        AccountRoutes.Map(routes, Controller, "LoginWithTwoFactorAuthentication", options.TwoFactorAuthenticationPath);
        AccountRoutes.Map(routes, Controller, "LoginWithRecoveryCode", "LoginWithRecoveryCode");
        AccountRoutes.Map(routes, Controller, "Index", "TwoFactor");
        AccountRoutes.Map(routes, Controller, "GenerateRecoveryCodes", "GenerateRecoveryCodes");
        AccountRoutes.Map(routes, Controller, "DisableTwoFactorAuthentication", "DisableTwoFactorAuthentication");
        AccountRoutes.Map(routes, Controller, "ForgetTwoFactorClient", "ForgetTwoFactorClient");
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAuthentication()
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => options.ExpireTimeSpan = TimeSpan.FromMinutes(5))
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, options =>
            {
                options.ExpireTimeSpan = TimeSpan.FromDays(30);
                options.Events.OnValidatePrincipal = TwoFactorClientValidator.ValidateAsync;
            });

        services.AddScoped<ITwoFactorAuthenticationHandler, DefaultTwoFactorAuthenticationHandler>();
        services.AddScoped<ITwoFactorAuthenticationHandler, RoleTwoFactorAuthenticationHandler>();
        services.AddScoped<ITwoFactorAuthenticationHandlerCoordinator, DefaultTwoFactorAuthenticationHandlerCoordinator>();
        services.AddScoped<SecondFactorChecker>();
        services.AddScoped<TwoFactorAccounts>();
        services.AddScoped<OwnPassword>();
        services.Configure<MvcOptions>(options => options.Filters.Add<TwoFactorAuthorizationFilter>());

        services.AddPermissionProvider<TwoFactorPermissionProvider>();
        services.AddSiteDisplayDriver<TwoFactorLoginSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<RoleLoginSettingsDisplayDriver>();
        services.AddDisplayDriver<UserMenu, TwoFactorUserMenuDisplayDriver>();
        services.AddDisplayDriver<User, UserTwoFactorDisplayDriver>();
        services.AddDisplayDriver<TwoFactorMethod, TwoFactorMethodDisplayDriver>();
    }
}
