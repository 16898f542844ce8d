using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Templates;

/// <summary>The templates of each module, read once for all tenants.</summary>
internal sealed class TemplateCatalog(ModuleViews views, Func<string, IReadOnlyList<string>> listFiles)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<Template>> _templates = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Template> Of(
        string moduleId, IReadOnlyList<IShapeTemplateHarvester> harvesters, IReadOnlyCollection<string> extensions)
    {
        var key = $"{moduleId}|{string.Join('|', extensions)}|{string.Join('|', harvesters.Select(harvester => harvester.GetType().FullName))}";
        return _templates.GetOrAdd(key, _ => [.. Harvest(moduleId, harvesters, extensions)]);
    }

    private IEnumerable<Template> Harvest(
        string moduleId, IReadOnlyList<IShapeTemplateHarvester> harvesters, IReadOnlyCollection<string> extensions)
    {
        var root = $"/{Application.ModulesRoot}{moduleId}/";
        var paths = views.Of(moduleId).Concat(listFiles(moduleId).Select(path => root + path)).ToArray();
        foreach (var path in paths)
        {
            var extension = Path.GetExtension(path);
            if (!extensions.Contains(extension))
            {
                continue;
            }

            var folder = path[root.Length..].LastIndexOf('/') is > 0 and var slash ? path.Substring(root.Length, slash) : string.Empty;
            foreach (var harvester in harvesters.Where(harvester => harvester.SubPaths().Contains(folder, StringComparer.OrdinalIgnoreCase)))
            {
                foreach (var hit in harvester.HarvestShape(Describe(path, folder, extension)))
                {
                    yield return new Template(hit.ShapeType, path, extension);
                }
            }
        }
    }

    private static HarvestShapeInfo Describe(string path, string folder, string extension) => new()
    {
        SubPath = folder,
        FileName = Path.GetFileNameWithoutExtension(path),
        RelativePath = path,
        Extension = extension,
    };
}
