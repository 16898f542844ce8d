using System.Globalization;
using System.Reflection;

namespace OrchardCore.Data.Migration;

/// <summary>Calls the methods of a migration by their names.</summary>
public static class DataMigrationExtensions
{
    /// <summary>Runs <c>CreateAsync</c> or <c>Create</c>; 0 if the migration has neither.</summary>
    public static async Task<int> ExecuteCreateMethodAsync(this IDataMigration migration) =>
        Find(migration, "Create") is { } method ? await RunAsync(migration, method) : 0;

    /// <summary>Runs <c>UpdateFromN</c> as long as there is one for the version reached.</summary>
    public static async Task<int> ExecuteUpdateMethodsAsync(this IDataMigration migration, int version)
    {
        while (FindUpdate(migration, version) is { } method)
        {
            version = await RunAsync(migration, method);
        }

        return version;
    }

    internal static bool HasUpdate(this IDataMigration migration, int version) => FindUpdate(migration, version) is not null;

    internal static async Task ExecuteUninstallMethodAsync(this IDataMigration migration)
    {
        var method = Find(migration, "Uninstall");
        if (method?.Invoke(migration, null) is Task task)
        {
            await task;
        }
    }

    private static MethodInfo? FindUpdate(IDataMigration migration, int version) =>
        Find(migration, "UpdateFrom" + version.ToString(CultureInfo.InvariantCulture));

    private static MethodInfo? Find(IDataMigration migration, string name)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Instance;
        return migration.GetType().GetMethod(name + "Async", Flags, []) ?? migration.GetType().GetMethod(name, Flags, []);
    }

    private static async Task<int> RunAsync(IDataMigration migration, MethodInfo method)
    {
        var result = method.Invoke(migration, BindingFlags.DoNotWrapExceptions, null, null, null);
        return result switch
        {
            int version => version,
            Task<int> task => await task,
            _ => throw new InvalidOperationException($"The migration '{migration.GetType()}.{method.Name}' returns no version."),
        };
    }
}
