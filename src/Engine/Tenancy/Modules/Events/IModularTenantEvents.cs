using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Told when a tenant begins and ceases to serve.</summary>
public interface IModularTenantEvents
{
    Task ActivatedAsync();

    Task ActivatingAsync();

    Task RemovingAsync(ShellRemovingContext context);

    Task TerminatedAsync();

    Task TerminatingAsync();
}
