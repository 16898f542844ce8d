using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;
using OrchardSite.Engine.Tenancy.Extensions;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Manifests;
using OrchardSite.Engine.Tenancy.Modules.Files;
using FeatureAttribute = OrchardCore.Modules.Manifest.FeatureAttribute;
using Module = OrchardCore.Modules.Module;

namespace OrchardSite.Engine.Tenancy.Modules;

/// <summary>Reads the manifests of the application, of the modules that it names, and of the engine's own modules.</summary>
internal static class ModuleReader
{
    public static IReadOnlyList<Module> Read(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> namesProviders)
    {
        var modules = ReadStockModules([.. EngineAssemblies.Load()]).ToList();
        modules.AddRange(namesProviders.SelectMany(provider => provider.GetModuleNames())
            .Where(name => name != environment.ApplicationName)
            .Distinct(StringComparer.Ordinal)
            .Select(name => ReadModule(Load(name))));
        modules.Add(ReadApplication(environment.ApplicationName));
        return modules;
    }

    /// <summary>Reads the modules that assemblies hold in folders. What they depend on and no assembly holds is dropped.</summary>
    public static IEnumerable<Module> ReadStockModules(IReadOnlyCollection<Assembly> assemblies)
    {
        var found = assemblies.SelectMany(assembly => assembly.GetCustomAttributes<StockModuleAttribute>().Select(attribute => (assembly, attribute))).ToArray();
        var features = assemblies.SelectMany(assembly => assembly.GetCustomAttributes<StockFeatureAttribute>()).ToArray();
        var known = found.Select(stock => stock.attribute.Id).Concat(features.Select(feature => feature.Id)).ToHashSet(StringComparer.Ordinal);

        var types = found.Select(stock => stock.assembly).Distinct().ToDictionary(assembly => assembly, assembly => new Lazy<Type[]>(() => ModuleTypes.Of(assembly)));
        foreach (var (assembly, attribute) in found)
        {
            attribute.Features.Add(attribute);
            attribute.Features.AddRange(features.Where(feature => feature.Module == attribute.Id));
            foreach (var feature in attribute.Features)
            {
                feature.Dependencies = [.. feature.Dependencies.Where(known.Contains)];
            }

            yield return new Module(attribute.Id, assembly, attribute, EmbeddedModuleFiles.Of(assembly, attribute.Folder), types[assembly]) { Folder = attribute.Folder };
        }
    }

    /// <summary>Reads the manifest of an assembly that is a module.</summary>
    public static Module ReadModule(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        var declared = assembly.GetCustomAttributes<ModuleAttribute>().ToArray();
        var manifest = declared.FirstOrDefault(attribute => attribute is not ModuleMarkerAttribute)
            ?? declared.FirstOrDefault()
            ?? throw new InvalidOperationException($"The application names the module '{name}', but the assembly has no manifest: it declares neither [assembly: Module] nor [assembly: Theme].");

        if (string.IsNullOrEmpty(manifest.Id))
        {
            manifest.Id = name;
        }

        manifest.Features.AddRange(assembly.GetCustomAttributes<FeatureAttribute>().Where(feature => feature is not ModuleAttribute));
        return new Module(name, assembly, manifest, EmbeddedModuleFiles.Of(assembly));
    }

    private static Module ReadApplication(string name)
    {
        var assembly = Load(name);
        var manifest = new ModuleAttribute
        {
            Id = name,
            Name = Application.ModuleName,
            Description = Application.ModuleDescription,
            Category = Application.ModuleCategory,
            Priority = Application.ModulePriority,
        };
        manifest.Features.Add(new FeatureAttribute
        {
            Id = name,
            Name = Application.ModuleName,
            Description = Application.ModuleDescription,
            Priority = Application.ModulePriority,
        });
        manifest.Features.Add(new FeatureAttribute
        {
            Id = Application.DefaultFeatureId,
            Name = Application.DefaultFeatureName,
            Description = Application.DefaultFeatureDescription,
            Priority = Application.ModulePriority,
        });
        return new Module(name, assembly, manifest, EmbeddedModuleFiles.Of(assembly)) { IsApplication = true };
    }

    private static Assembly Load(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException e)
        {
            throw new InvalidOperationException($"The application names the module '{name}', but there is no assembly of that name.", e);
        }
    }
}
