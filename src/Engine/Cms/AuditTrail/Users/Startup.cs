using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Users.AuditTrail.Services;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;

namespace OrchardSite.Engine.Cms.AuditTrail.Users;

[Feature("OrchardCore.Users.AuditTrail")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, UserAuditTrailEventConfiguration>();
        services.AddScoped<UserEventHandler>();
        services.AddScoped<IUserEventHandler>(provider => provider.GetRequiredService<UserEventHandler>());
        services.AddScoped<ILoginFormEvent>(provider => provider.GetRequiredService<UserEventHandler>());
        services.AddDisplayDriver<AuditTrailEvent, AuditTrailUserEventDisplayDriver>();
    }
}
