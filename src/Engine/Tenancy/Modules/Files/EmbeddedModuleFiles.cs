using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>The files of one module, by their path in it. Resource names are project-relative paths with '/'.</summary>
internal sealed class EmbeddedModuleFiles
{
    public static readonly EmbeddedModuleFiles None = new([]);

    private readonly SortedDictionary<string, EmbeddedFile> _files;

    private EmbeddedModuleFiles(IEnumerable<EmbeddedFile> files)
    {
        _files = new SortedDictionary<string, EmbeddedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            _files[file.Path] = file;
        }

        Paths = [.. _files.Values.Select(file => file.Path)];
    }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Indexes the files of an assembly that lie in a folder of its project.</summary>
    public static EmbeddedModuleFiles Of(Assembly assembly, string folder = "")
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return new EmbeddedModuleFiles(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".resources", StringComparison.Ordinal))
            .Select(name => new EmbeddedFile(assembly, name, name[prefix.Length..])));
    }

    public IFileInfo Get(string path)
    {
        var normalized = path.Replace('\\', '/').Trim('/');
        return _files.TryGetValue(normalized, out var file) ? file : new NotFoundFileInfo(normalized);
    }
}
