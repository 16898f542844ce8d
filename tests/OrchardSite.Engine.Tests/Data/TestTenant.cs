using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.Data.Migration;
using OrchardCore.Entities;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Tenancy.Setup;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>A tenant that has nothing but its data services, on a database file of its own.</summary>
internal sealed class TestTenant : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-tenant-").FullName;

    private readonly TestDatabase _kind;

    private TestTenant(TestDatabase kind, Action<IServiceCollection>? configure)
    {
        _kind = kind;
        // Its database is made with its first scope, as that of a tenant that is being set up.
        Settings = new ShellSettings { Name = "Branch", State = TenantState.Initializing };
        kind.Configure(Settings);
        Context = CreateContext(configure);
    }

    public ShellSettings Settings { get; }

    public ShellContext Context { get; private set; }

    private ShellOptions Options => new() { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" };

    public static TestTenant Create(Action<IServiceCollection>? configure = null) => new(TestDatabase.Sqlite, configure);

    public static TestTenant Create(TestDatabase kind, Action<IServiceCollection>? configure = null) => new(kind, configure);

    public async Task UseAsync(Func<IServiceProvider, Task> execute, bool activateShell = false)
    {
        await Context.ServiceProvider.GetRequiredService<ITenantStorage>().OpenAsync();
        await new ShellScope(Context).UsingAsync(scope => execute(scope.ServiceProvider), activateShell);
    }

    /// <summary>Begins the tenant anew on the same database, with other features.</summary>
    public async Task RestartAsync(Action<IServiceCollection>? configure = null)
    {
        await ((ServiceProvider)Context.ServiceProvider).DisposeAsync();
        Context = CreateContext(configure);
    }

    public Task<List<string>> QueryAsync(string sql) => _kind.QueryAsync(TenantDatabase.Of(Settings, Options)!, sql);

    /// <summary>Those of the named tables that there are.</summary>
    public async Task<List<string>> TablesAsync(params string[] names)
    {
        var database = TenantDatabase.Of(Settings, Options)!;
        var found = new List<string>();
        foreach (var name in names)
        {
            await using var connection = database.Connections.CreateConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = database.Dialect.GetTableExistsSql(database.Schema).Replace("@Table", $"'{name}'", StringComparison.Ordinal);
            if (Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) > 0)
            {
                found.Add(name);
            }
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await ((ServiceProvider)Context.ServiceProvider).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ShellContext CreateContext(Action<IServiceCollection>? configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOptions();
        services.AddSingleton(Settings);
        services.Configure<ShellOptions>(options => (options.ShellsApplicationDataPath, options.ShellsContainerName) = (Options.ShellsApplicationDataPath, Options.ShellsContainerName));
        var ids = Substitute.For<IIdGenerator>();
        ids.GenerateUniqueId().Returns(_ => Guid.NewGuid().ToString("N"));
        services.AddSingleton(ids);
        AddExtensions(services);
        new DataStartup().ConfigureServices(services);
        configure?.Invoke(services);
        return new ShellContext { Settings = Settings, ServiceProvider = services.BuildServiceProvider(validateScopes: true), SharedSettings = true };
    }

    /// <summary>One module <c>OrchardCore.Test</c> with two features, of which the second depends on the first.</summary>
    private static void AddExtensions(IServiceCollection services)
    {
        var extension = Substitute.For<IExtensionInfo>();
        extension.Id.Returns("OrchardCore.Test");
        var first = Feature("First", extension);
        var second = Feature("Second", extension);
        var extensions = Substitute.For<IExtensionManager>();
        extensions.GetFeatures().Returns([first, second]);
        extensions.GetFeatureDependencies("First").Returns([first]);
        extensions.GetFeatureDependencies("Second").Returns([first, second]);
        services.AddSingleton(extensions);
        var types = Substitute.For<ITypeFeatureProvider>();
        types.GetExtensionForDependency(Arg.Any<Type>()).Returns(extension);
        types.GetFeatureForDependency(Arg.Any<Type>()).Returns(call => call.Arg<Type>().Name.StartsWith("Second", StringComparison.Ordinal) ? second : first);
        services.AddSingleton(types);
    }

    private static IFeatureInfo Feature(string id, IExtensionInfo extension)
    {
        var feature = Substitute.For<IFeatureInfo>();
        feature.Id.Returns(id);
        feature.Extension.Returns(extension);
        return feature;
    }
}
