using Microsoft.Extensions.FileProviders;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>The files that modules carry inside their assemblies: templates, recipes, translations, public files.</summary>
internal interface IModuleFiles
{
    /// <summary>Lists the files of a module below a folder, as module-relative paths with '/'.</summary>
    IReadOnlyList<string> List(string moduleId, string folder = "", string? suffix = null);

    /// <summary>Gives a file by its path in the module; it does not exist when the module has none of that path.</summary>
    IFileInfo Get(string moduleId, string path);

    /// <summary>Gives a file by its virtual path, <c>Areas/{module}/{path}</c>.</summary>
    IFileInfo GetVirtual(string virtualPath);
}
