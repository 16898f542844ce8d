using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardSite.Engine.Mail.Smtp.Services;
using OrchardSite.Engine.Mail.Smtp.Settings;

namespace OrchardSite.Engine.Mail.Smtp;

[Feature("OrchardCore.Email.Smtp")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<PickupFolder>();
        services.AddScoped<SmtpSender>();
        services.AddScoped<SmtpPassword>();
        services.AddEmailProvider<SmtpEmailProvider>(SmtpEmailProvider.TechnicalName);
        services.AddSiteDisplayDriver<SmtpSettingsDisplayDriver>();

        var section = shellConfiguration.GetSection("OrchardCore_Email_Smtp");
        services.Configure<DefaultSmtpOptions>(options =>
        {
            section.Bind(options);
            options.IsEnabled = options.ConfigurationExists();
        });
        services.Configure<EmailProviderOptions>(options => options.TryAddProvider(
            DefaultSmtpEmailProvider.TechnicalName,
            new EmailProviderTypeOptions(typeof(DefaultSmtpEmailProvider)) { IsEnabled = section.Get<DefaultSmtpOptions>()?.ConfigurationExists() == true }));
    }
}
