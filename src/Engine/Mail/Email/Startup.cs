using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Mail.Email.Providers;
using OrchardSite.Engine.Mail.Email.Services;
using OrchardSite.Engine.Mail.Email.Settings;

namespace OrchardSite.Engine.Mail.Email;

[Feature("OrchardCore.Email")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IEmailService, DefaultEmailService>();
        services.AddScoped<IEmailProviderResolver, DefaultEmailProviderResolver>();
        services.AddScoped<IEmailServiceEvents, EmailMessageValidator>();
        services.AddSingleton<IEmailAddressValidator, EmailAddressValidator>();

        services.AddScoped<EmailProviderList>();
        services.AddSiteDisplayDriver<EmailSettingsDisplayDriver>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
