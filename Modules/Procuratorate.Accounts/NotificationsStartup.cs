using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using Procuratorate.Accounts.Handlers;

namespace Procuratorate.Accounts;

/// <summary>Tells people about their accounts, where the site has notifications.</summary>
[RequireFeatures("OrchardCore.Notifications")]
public sealed class NotificationsStartup : StartupBase
{
    /// <summary>Before the history: it is asked whether this lock stands there already.</summary>
    public override int Order => -10;

    public override void ConfigureServices(IServiceCollection services)
        => services.AddScoped<ILoginFormEvent, LockNotifier>();
}
