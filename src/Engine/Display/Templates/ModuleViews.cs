using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Modules;
using Module = OrchardCore.Modules.Module;

namespace OrchardSite.Engine.Display.Templates;

/// <summary>The compiled Razor views of the application's modules by their virtual path <c>/Areas/{module}/Views/…</c>.</summary>
internal sealed class ModuleViews
{
    private readonly Dictionary<string, Type> _views = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _pathsByModule = new(StringComparer.OrdinalIgnoreCase);

    public ModuleViews(Application application)
    {
        foreach (var assembly in application.Modules.GroupBy(module => module.Assembly).Where(group => group.Key is not null))
        {
            Add(assembly.Key!, [.. assembly.OrderByDescending(module => module.Folder.Length)]);
        }
    }

    public IReadOnlyDictionary<string, Type> Views => _views;

    /// <summary>Virtual paths of a module's views.</summary>
    public IReadOnlyList<string> Of(string moduleId) => _pathsByModule.TryGetValue(moduleId, out var paths) ? paths : [];

    private void Add(Assembly assembly, Module[] modules)
    {
        foreach (var item in new RazorCompiledItemLoader().LoadItems(assembly))
        {
            var path = item.Identifier.TrimStart('/');
            var module = Array.Find(modules, module => module.Folder.Length == 0
                || path.StartsWith(module.Folder + "/", StringComparison.OrdinalIgnoreCase));
            if (module is not null)
            {
                Add(module, path[(module.Folder.Length == 0 ? 0 : module.Folder.Length + 1)..], item.Type);
            }
        }
    }

    private void Add(Module module, string path, Type view)
    {
        var virtualPath = $"/{module.Root}{path}";
        _views[virtualPath] = view;
        if (!_pathsByModule.TryGetValue(module.Name, out var paths))
        {
            _pathsByModule[module.Name] = paths = [];
        }

        paths.Add(virtualPath);
    }
}
