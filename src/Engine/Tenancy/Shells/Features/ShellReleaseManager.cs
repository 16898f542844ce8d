using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tenancy.Shells.Features;

/// <summary>Releases the current shell once, when the scope that asked for it has succeeded.</summary>
internal sealed class ShellReleaseManager(IShellHost shellHost, ShellSettings settings) : IShellReleaseManager
{
    private bool _registered;
    private bool _requested;

    public void RequestRelease()
    {
        _requested = true;
        if (_registered)
        {
            return;
        }

        _registered = true;
        ShellScope.AddDeferredTask(_ => _requested ? shellHost.ReleaseShellContextAsync(settings) : Task.CompletedTask);
    }

    public void SuspendReleaseRequest() => _requested = false;
}
