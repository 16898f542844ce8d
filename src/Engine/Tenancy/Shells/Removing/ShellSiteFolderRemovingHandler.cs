using OrchardCore.Environment.Shell.Removing;
using OrchardSite.Engine.Tenancy.Shells.Settings;

namespace OrchardSite.Engine.Tenancy.Shells.Removing;

/// <summary>Removes the folder of a tenant: its media, keys, search index and configuration.</summary>
internal sealed class ShellSiteFolderRemovingHandler(ShellPaths paths) : IShellRemovingHandler
{
    public Task RemovingAsync(ShellRemovingContext context)
    {
        var folder = paths.Folder(context.ShellSettings.Name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }
}
