using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds tenants by name, and releases or reloads all.</summary>
public static class ShellHostExtensions
{
    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant) => shellHost.GetScopeAsync(shellHost.GetSettings(tenant));

    public static async Task<(ShellScope scope, bool success)> TryGetScopeAsync(this IShellHost shellHost, string tenant) =>
        shellHost.TryGetSettings(tenant, out var settings) ? (await shellHost.GetScopeAsync(settings), true) : (null!, false);

    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant) =>
        shellHost.TryGetSettings(tenant, out var settings)
            ? settings
            : throw new ArgumentException($"There is no tenant '{tenant}'.", nameof(tenant));

    public static bool IsShellActive(this IShellHost shellHost, ShellSettings settings) =>
        settings is { Name: not null } && shellHost.TryGetShellContext(settings.Name, out var context) && context.IsActive();

    public static async Task ReloadAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings())
        {
            await shellHost.ReloadShellContextAsync(settings);
        }
    }

    public static async Task ReleaseAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings())
        {
            await shellHost.ReleaseShellContextAsync(settings);
        }
    }
}
