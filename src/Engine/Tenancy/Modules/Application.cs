using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

/// <summary>The application: its assembly, and the modules that it is made of, itself among them.</summary>
public class Application
{
    public const string ModulesPath = "Areas";
    public const string ModulesRoot = ModulesPath + "/";
    public const string ModuleName = "Application Main Feature";
    public const string ModuleDescription = "Provides components defined at the application level.";
    public const string ModuleCategory = "Application";
    public const string DefaultFeatureId = "Application.Default";
    public const string DefaultFeatureName = "Application Default Feature";
    public const string DefaultFeatureDescription = "Adds a default feature to the application's module.";

    public static readonly string ModulePriority = int.MinValue.ToString(CultureInfo.InvariantCulture);

    private readonly Dictionary<string, Module> _modulesByName;

    public Application(IHostEnvironment environment, IEnumerable<Module> modules)
    {
        Name = environment.ApplicationName;
        Path = environment.ContentRootPath;
        Root = Path.TrimEnd('/', '\\') + "/";
        ModulePath = ModulesRoot + Name;
        ModuleRoot = ModulePath + "/";
        Modules = modules.ToArray();
        _modulesByName = Modules.ToDictionary(module => module.Name, StringComparer.Ordinal);
        Assembly = Modules.FirstOrDefault(module => module.IsApplication)?.Assembly ?? Assembly.GetEntryAssembly()!;
    }

    public string Name { get; }

    public string Path { get; }

    public string Root { get; }

    public string ModulePath { get; }

    public string ModuleRoot { get; }

    public Assembly Assembly { get; }

    public IEnumerable<Module> Modules { get; }

    /// <summary>Gives a module by its name; one without files when there is none of that name.</summary>
    public Module GetModule(string name) => _modulesByName.TryGetValue(name, out var module)
        ? module
        : new Module(name, null, new Manifest.ModuleAttribute { Id = name, Name = name }, OrchardSite.Engine.Tenancy.Modules.Files.EmbeddedModuleFiles.None);

    internal Module? FindModule(string name) => _modulesByName.GetValueOrDefault(name);
}
