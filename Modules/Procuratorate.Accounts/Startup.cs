using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Users.Handlers;
using Procuratorate.Accounts.Filters;
using Procuratorate.Accounts.Handlers;

namespace Procuratorate.Accounts;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserEventHandler, PasswordOriginHandler>();
        services.Configure<MvcOptions>(options => options.Filters.Add<PasswordChangeFilter>());
    }
}
