using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.BackgroundTasks;
using Procuratorate.Accounts.Drivers;
using Procuratorate.Accounts.Filters;
using Procuratorate.Accounts.Handlers;
using Procuratorate.Accounts.Indexes;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserEventHandler, PasswordOriginHandler>();
        services.AddScoped<IPasswordRecoveryFormEvents, PasswordRecoveryHandler>();

        services.AddScoped<SignInHistory>();
        services.AddScoped<SignInRecorder>();
        services.AddScoped<ILoginFormEvent>(provider => provider.GetRequiredService<SignInRecorder>());
        services.AddIndexProvider<SignInIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddSingleton<IBackgroundTask, SignInHistoryBackgroundTask>();
        services.AddDisplayDriver<UserMenu, SignInsUserMenuDisplayDriver>();
        services.AddDisplayDriver<User, SignInsUserDisplayDriver>();

        services.Configure<MvcOptions>(options => options.Filters.Add<PasswordChangeFilter>());
    }
}
