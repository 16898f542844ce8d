using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>Gives the files of all modules by their virtual path.</summary>
internal sealed class VirtualFileProvider(IModuleFiles files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetVirtual(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
