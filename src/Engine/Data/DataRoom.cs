using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Tenancy.Hosting;

[assembly: EngineRoom(typeof(DataRoom))]

namespace OrchardSite.Engine.Data;

/// <summary>Adds the store to all tenants.</summary>
internal sealed class DataRoom : IEngineRoom
{
    public void Register(OrchardCoreBuilder builder)
    {
        builder.ApplicationServices.AddSingleton<SharedDatabases>();
        builder.RegisterStartup<DataStartup>();
    }
}
