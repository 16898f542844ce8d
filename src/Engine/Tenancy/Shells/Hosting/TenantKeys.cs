using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Shells.Settings;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>Keeps the keys that a tenant protects its cookies and tokens with in its own folder, readable by its owner only.</summary>
internal static class TenantKeys
{
    private const string FolderName = "DataProtection-Keys";

    public static void Add(IServiceCollection services, ShellSettings settings, ShellPaths paths)
    {
        var protection = services.AddDataProtection().SetApplicationName(settings.Name);
        if (settings.IsUninitialized())
        {
            protection.UseEphemeralDataProtectionProvider();
            return;
        }

        protection.PersistKeysToFileSystem(CreateFolder(Path.Combine(paths.Folder(settings.Name), FolderName)));
    }

    private static DirectoryInfo CreateFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
