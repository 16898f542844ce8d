using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Holds all tenants: their settings and their shells.</summary>
public interface IShellHost : IShellEvents, IShellDescriptorManagerEventHandler
{
    IEnumerable<ShellSettings> GetAllSettings();

    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);

    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    Task InitializeAsync();

    IEnumerable<ShellContext> ListShellContexts();

    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);

    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);

    Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true);

    Task RemoveShellSettingsAsync(ShellSettings settings);

    bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? settings);

    bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext);

    Task UpdateShellSettingsAsync(ShellSettings settings);
}
