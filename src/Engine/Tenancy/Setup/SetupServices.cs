using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tenancy.Setup;

/// <summary>What sets tenants up: that of a tenant that is not set up, and that of the default tenant for all others.</summary>
internal static class SetupServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ISetupService, SetupService>();
        services.AddSingleton<ISetupUserIdGenerator, SetupUserIdGenerator>();
    }
}
