using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>Finds files of the application's modules.</summary>
internal sealed class ModuleFiles(IApplicationContext applicationContext) : IModuleFiles
{
    public IReadOnlyList<string> List(string moduleId, string folder = "", string? suffix = null)
    {
        if (applicationContext.Application.FindModule(moduleId) is not { } module)
        {
            return [];
        }

        var prefix = folder.Trim('/') is { Length: > 0 } trimmed ? trimmed + "/" : string.Empty;
        return module.Files.Paths
            .Where(path => path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && (suffix is null || path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
    }

    public IFileInfo Get(string moduleId, string path) =>
        applicationContext.Application.FindModule(moduleId)?.GetFileInfo(path) ?? new NotFoundFileInfo(path);

    public IFileInfo GetVirtual(string virtualPath)
    {
        var path = virtualPath.Replace('\\', '/').TrimStart('~').TrimStart('/');
        if (!path.StartsWith(Application.ModulesRoot, StringComparison.Ordinal))
        {
            return new NotFoundFileInfo(path);
        }

        path = path[Application.ModulesRoot.Length..];
        var separator = path.IndexOf('/', StringComparison.Ordinal);
        return separator < 0 ? new NotFoundFileInfo(path) : Get(path[..separator], path[(separator + 1)..]);
    }
}
