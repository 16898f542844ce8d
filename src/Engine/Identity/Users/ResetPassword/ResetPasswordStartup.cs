using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.ResetPassword.Drivers;
using OrchardSite.Engine.Identity.Users.ResetPassword.Services;

namespace OrchardSite.Engine.Identity.Users.ResetPassword;

/// <summary>Forgotten passwords.</summary>
[Feature(FeatureId)]
internal sealed class ResetPasswordStartup : StartupBase
{
    public const string FeatureId = "OrchardCore.Users.ResetPassword";

    private const string Controller = "ResetPassword";

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        foreach (var action in new[] { "ForgotPassword", "ForgotPasswordConfirmation", "ResetPassword", "ResetPasswordConfirmation" })
        {
            AccountRoutes.Map(routes, Controller, action, action);
        }
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<PasswordResetTokenProvider>();
        services.AddTransient<IConfigureOptions<IdentityOptions>, PasswordResetIdentityOptionsConfigurations>();
        services.AddScoped<PasswordResetAvailability>();
        services.AddScoped<PasswordResetMailer>();

        services.AddDisplayDriver<ForgotPasswordForm, ForgotPasswordFormDisplayDriver>();
        services.AddDisplayDriver<ResetPasswordForm, ResetPasswordFormDisplayDriver>();
        services.AddDisplayDriver<LoginForm, ForgotPasswordLoginFormDisplayDriver>();
        services.AddSiteDisplayDriver<ResetPasswordSettingsDisplayDriver>();
        services.AddNavigationProvider<ResetPasswordAdminMenu>();
    }
}
