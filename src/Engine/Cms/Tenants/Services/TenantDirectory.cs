using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Engine.Cms.Tenants.Models;
using OrchardSite.Engine.Cms.Tenants.ViewModels;
using OrchardSite.Engine.Tenancy.Shells.Failing;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Finds tenants for the list. All is answered from what the host holds in memory: no tenant is started and no file read for it.</summary>
internal sealed class TenantDirectory(IShellHost shellHost, IRunningShellTable runningShellTable, TenantFailures failures)
{
    public IReadOnlyList<string> Categories() => [.. shellHost.GetAllSettings()
        .Select(settings => settings.Fact("Category"))
        .Where(category => !string.IsNullOrEmpty(category))
        .OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.CurrentCulture)];

    public (IReadOnlyList<TenantEntry> Page, int Total) Find(TenantListOptions options, int skip, int take)
    {
        var found = shellHost.GetAllSettings().Where(settings => Matches(settings, options)).ToArray();
        var sorted = options.OrderBy == TenantsOrder.State
            ? found.OrderBy(settings => settings.State).ThenBy(settings => settings.Name, StringComparer.OrdinalIgnoreCase)
            : found.OrderByDescending(settings => settings.IsDefaultShell()).ThenBy(settings => settings.Name, StringComparer.OrdinalIgnoreCase);
        return ([.. sorted.Skip(skip).Take(take).Select(ToEntry)], found.Length);
    }

    private TenantEntry ToEntry(ShellSettings settings)
    {
        var conflict = (runningShellTable as RunningShellTable)?.Conflicts.GetValueOrDefault(settings.Name);
        return new TenantEntry(settings, conflict is null ? null : (conflict.Address, conflict.Tenant), failures.Find(settings.Name));
    }

    private static bool Matches(ShellSettings settings, TenantListOptions options) =>
        HasState(settings, options.Status)
        && (string.IsNullOrEmpty(options.Category) || string.Equals(settings.Fact("Category"), options.Category, StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrWhiteSpace(options.Search) || Mentions(settings, options.Search.Trim()));

    private static bool HasState(ShellSettings settings, TenantsState state) => state switch
    {
        TenantsState.Running => settings.State == TenantState.Running,
        TenantsState.Disabled => settings.State == TenantState.Disabled,
        TenantsState.Uninitialized => settings.State is TenantState.Uninitialized or TenantState.Initializing,
        _ => true,
    };

    private static bool Mentions(ShellSettings settings, string text) =>
        new[] { settings.Name, settings.RequestUrlHost, settings.RequestUrlPrefix, settings.Fact("Description") }
            .Any(value => value?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}
