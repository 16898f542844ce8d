using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Liquid.Views;

/// <summary>The files that a template may include: those of modules and themes, as <c>Areas/{module}/Views/…</c> or <c>{module}/Views/…</c>.</summary>
internal sealed class ModuleFileProvider(IModuleFiles files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        return files.GetVirtual(path.StartsWith("Areas/", StringComparison.Ordinal) ? path : "Areas/" + path);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
