using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Modules;
using OrchardCore.Users.AuditTrail.ResetPassword;
using OrchardCore.Users.Events;

namespace OrchardSite.Engine.Cms.AuditTrail.Users;

[Feature("OrchardCore.Users.AuditTrail")]
[RequireFeatures("OrchardCore.Users.AuditTrail", "OrchardCore.Users.ResetPassword")]
internal sealed class ResetPasswordStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, UserResetPasswordAuditTrailEventConfiguration>();
        services.AddScoped<IPasswordRecoveryFormEvents, UserResetPasswordEventHandler>();
    }
}
