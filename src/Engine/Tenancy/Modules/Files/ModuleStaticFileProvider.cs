using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>Gives the files below the modules' <c>wwwroot</c> by their public path, <c>/{module}/{path}</c>.</summary>
internal sealed class ModuleStaticFileProvider(IModuleFiles files) : IModuleStaticFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        var separator = path.IndexOf('/', StringComparison.Ordinal);
        return separator <= 0
            ? new NotFoundFileInfo(path)
            : files.Get(path[..separator], Module.WebRoot + path[(separator + 1)..]);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
