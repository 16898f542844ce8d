using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Asks and changes the state of a tenant's settings.</summary>
public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings settings) => settings?.Name?.IsDefaultShellName() ?? false;

    public static bool IsUninitialized(this ShellSettings settings) => settings?.State == TenantState.Uninitialized;

    public static bool IsInitializing(this ShellSettings settings) => settings?.State == TenantState.Initializing;

    public static bool IsRunning(this ShellSettings settings) => settings?.State == TenantState.Running;

    public static bool IsDisabled(this ShellSettings settings) => settings?.State == TenantState.Disabled;

    public static bool IsInitialized(this ShellSettings settings) => settings.IsRunning() || settings.IsDisabled();

    /// <summary>Says whether the tenant may be removed: never the default one, never while it runs.</summary>
    public static bool IsRemovable(this ShellSettings settings) =>
        !settings.IsDefaultShell() && (settings.IsUninitialized() || settings.IsDisabled());

    public static bool HasConfiguration(this ShellSettings settings) => settings?.ShellConfiguration is not null;

    public static bool HasUrlPrefix(this ShellSettings settings, string urlPrefix) =>
        settings is not null && string.Equals(settings.RequestUrlPrefix ?? string.Empty, urlPrefix?.Trim(' ', '/') ?? string.Empty, StringComparison.OrdinalIgnoreCase);

    public static bool HasUrlHost(this ShellSettings settings, string urlHost) =>
        settings.HasUrlHost(urlHost?.Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []);

    /// <summary>Says whether the tenant answers to one of the hosts, or to all hosts when none is given.</summary>
    public static bool HasUrlHost(this ShellSettings settings, string[] urlHosts)
    {
        if (settings is null)
        {
            return false;
        }

        return settings.RequestUrlHosts.Length == 0 && urlHosts.Length == 0
            || settings.RequestUrlHosts.Intersect(urlHosts, StringComparer.OrdinalIgnoreCase).Any();
    }

    /// <summary>Each host that the tenant answers to with its prefix behind it, <c>host/prefix</c>; no host where it answers to all.</summary>
    internal static IEnumerable<string> Addresses(this ShellSettings settings) => settings.RequestUrlHosts.Length == 0
        ? [$"/{settings.RequestUrlPrefix}"]
        : settings.RequestUrlHosts.Select(host => $"{host}/{settings.RequestUrlPrefix}");

    /// <summary>Whether the tenant answers at its prefix where the site would else answer, so that it hides what the site has there.</summary>
    internal static bool StandsInFrontOf(this ShellSettings tenant, ShellSettings site) =>
        tenant.RequestUrlPrefix.Length > 0
        && site.RequestUrlPrefix.Length == 0
        && (tenant.RequestUrlHosts.Length == 0
            ? site.RequestUrlHosts.Length == 0
            : tenant.RequestUrlHosts.Intersect(site.RequestUrlHosts, StringComparer.OrdinalIgnoreCase).Any());

    /// <summary>The ids of the feature profiles that the tenant is held to.</summary>
    internal static string[] FeatureProfileIds(this ShellSettings settings) =>
        (settings.Fact("FeatureProfile") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A value that <c>tenants.json</c> keeps; asked for here it does not load the tenant's configuration.</summary>
    internal static string? Fact(this ShellSettings settings, string key) => settings.ConfigurationChange(key) ?? settings.Facts[key];

    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;
        return settings;
    }

    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.With(TenantState.Uninitialized);

    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.With(TenantState.Initializing);

    public static ShellSettings AsRunning(this ShellSettings settings) => settings.With(TenantState.Running);

    public static ShellSettings AsDisabled(this ShellSettings settings) => settings.With(TenantState.Disabled);

    /// <summary>Marks settings that were made for one use, so that disposing of them releases their configuration.</summary>
    public static ShellSettings AsDisposable(this ShellSettings settings)
    {
        settings.Disposable = true;
        return settings;
    }

    private static ShellSettings With(this ShellSettings settings, TenantState state)
    {
        settings.State = state;
        return settings;
    }
}
