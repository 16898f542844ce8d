using System.Reflection;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>The engine's own assemblies; those that the application does not carry are passed over.</summary>
internal static class EngineAssemblies
{
    private static readonly string[] _names =
    [
        "OrchardSite.Engine.Tenancy",
        "OrchardSite.Engine.Data",
        "OrchardSite.Engine.Content",
        "OrchardCore.ResourceManagement",
        "OrchardCore.DisplayManagement",
        "OrchardSite.Engine.Mail",
        "OrchardSite.Engine.Identity",
        "OrchardSite.Engine.Cms",
        "OrchardSite.Engine.Workflows",
        "OrchardSite.Engine.Operations",
    ];

    public static IEnumerable<Assembly> Load() => _names.Select(TryLoad).OfType<Assembly>();

    private static Assembly? TryLoad(string name)
    {
        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
