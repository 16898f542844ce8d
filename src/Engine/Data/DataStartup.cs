using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Descriptors;
using OrchardSite.Engine.Data.Documents;
using OrchardSite.Engine.Data.Migrations;
using OrchardSite.Engine.Data.Stores;
using OrchardSite.Engine.Tenancy.Setup;
using YesSql;

namespace OrchardSite.Engine.Data;

/// <summary>Gives every tenant its store, a session to each scope, documents and migrations.</summary>
internal sealed class DataStartup : StartupBase
{
    public override int Order => int.MinValue + 200;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddDataProvider("Sqlite", DatabaseProviderValue.Sqlite, hasConnectionString: false, hasTablePrefix: false, isDefault: true);
        services.TryAddDataProvider("Postgres", DatabaseProviderValue.Postgres, hasConnectionString: true, hasTablePrefix: true, isDefault: false, "Server=localhost;Port=5432;Database=Orchard;User Id=username;Password=password");
        services.TryAddSingleton<SharedDatabases>();
        services.AddSingleton<TenantStoreFactory>();
        services.AddSingleton<TenantStorage>();
        services.AddSingleton<ITenantStorage>(provider => provider.GetRequiredService<TenantStorage>());
        services.AddSingleton(provider => provider.GetRequiredService<TenantStorage>().Store!);
        services.AddScoped(CreateSession);
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, AutomaticDataMigrations>();
    }

    /// <summary>A session is committed with its scope, after all else that the scope does at its end; there is none before the tenant has a database.</summary>
    private static ISession CreateSession(IServiceProvider services)
    {
        if (services.GetService<IStore>() is not { } store)
        {
            return null!;
        }

        var session = store.CreateSession();
        session.RegisterIndexes([.. services.GetServices<IScopedIndexProvider>()]);
        if (ShellScope.Current is { } current && ReferenceEquals(current.ServiceProvider, services))
        {
            ShellScope.RegisterBeforeDispose(scope => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync(), last: true);
            ShellScope.AddExceptionHandler((scope, _) => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CancelAsync());
        }

        return session;
    }
}
