using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Modules;

/// <summary>Reads the modules' names off the application's assembly, where the build has written them.</summary>
public class AssemblyAttributeModuleNamesProvider : IModuleNamesProvider
{
    private readonly string[] _moduleNames;

    public AssemblyAttributeModuleNamesProvider(IHostEnvironment hostingEnvironment)
    {
        _moduleNames = Assembly.Load(new AssemblyName(hostingEnvironment.ApplicationName))
            .GetCustomAttributes<ModuleNameAttribute>()
            .Select(attribute => attribute.Name)
            .ToArray();
    }

    public IEnumerable<string> GetModuleNames() => _moduleNames;
}
