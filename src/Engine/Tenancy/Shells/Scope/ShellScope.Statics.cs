using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

public sealed partial class ShellScope
{
    /// <summary>Opens a further scope on the current tenant.</summary>
    public static Task<ShellScope> CreateChildScopeAsync() => CreateChildScopeAsync(Context.Settings);

    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings) => Host.GetScopeAsync(settings);

    public static Task<ShellScope> CreateChildScopeAsync(string tenant) => Host.GetScopeAsync(tenant);

    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) =>
        UsingChildScopeAsync(Context.Settings, execute, activateShell);

    public static async Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(settings)).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(tenant)).UsingAsync(execute, activateShell);

    /// <summary>Adds to what is done in the scope before it ends; the last added is done first unless it is to be last.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Current?.BeforeDispose(callback, last);

    /// <summary>Signals the key when the scope has succeeded.</summary>
    public static void AddDeferredSignal(string key) => Current?.DeferSignal(key);

    /// <summary>Runs the task in a scope of its own when the current one has succeeded.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?.DeferTask(task);

    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Current?.OnException(handler);

    public static void Set(object key, object? value) => Current?.SetItem(key, value);

    public static object? Get(object key) => Current?.GetItem(key);

    public static T? Get<T>(object key) => Current?.GetItem(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Current?.GetItem(key) is T value)
        {
            return value;
        }

        var created = factory();
        Current?.SetItem(key, created);
        return created;
    }

    public static T GetOrCreate<T>(object key)
        where T : class, new() => GetOrCreate(key, () => new T());

    public static void SetFeature<T>(T value) => Set(typeof(T), value);

    public static T? GetFeature<T>() => Get<T>(typeof(T));

    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);

    public static T GetOrCreateFeature<T>()
        where T : class, new() => GetOrCreate<T>(typeof(T));

    private static IShellHost Host => Services?.GetRequiredService<IShellHost>()
        ?? throw new InvalidOperationException("There is no current shell scope.");
}
