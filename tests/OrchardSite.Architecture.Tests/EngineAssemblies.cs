using System.Reflection;

namespace OrchardSite.Architecture.Tests;

/// <summary>The engine's assemblies, found by the project files in <c>src/Engine</c>, so that a new one cannot be forgotten.</summary>
internal static class EngineAssemblies
{
    public static IReadOnlyDictionary<string, Assembly> ByArea { get; } = Directory
        .GetFiles(Repository.PathOf("src/Engine"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(
            project => new FileInfo(project).Directory!.Name,
            project => Assembly.Load(AssemblyNameOf(project)),
            StringComparer.Ordinal);

    private static string AssemblyNameOf(string project)
    {
        var declared = System.Xml.Linq.XDocument.Load(project).Descendants("AssemblyName").SingleOrDefault()?.Value;
        return declared ?? Path.GetFileNameWithoutExtension(project);
    }
}
