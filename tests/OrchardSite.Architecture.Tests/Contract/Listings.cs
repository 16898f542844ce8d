using OrchardSite.Engine.Tenancy.Manifests;

namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>The listings of Orchard's assemblies of which the engine has the module.</summary>
internal static class Listings
{
    public static IEnumerable<string> OfModulesThatAreThere()
    {
        var modules = EngineAssemblies.ByArea.Values
            .SelectMany(assembly => assembly.GetCustomAttributes(false).OfType<StockModuleAttribute>())
            .Select(module => module.Id)
            .ToHashSet(StringComparer.Ordinal);

        return Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Contract", "orchard-api"), "*.txt")
            .Where(file => modules.Contains(ModuleOf(Path.GetFileNameWithoutExtension(file))))
            .Select(file => File.ReadAllText(file).TrimStart('\uFEFF'));
    }

    /// <summary>A list that stands beside the listings.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", file));

    private static string ModuleOf(string assembly) => assembly
        .Replace(".Abstractions", string.Empty, StringComparison.Ordinal)
        .Replace(".Core", string.Empty, StringComparison.Ordinal);
}
