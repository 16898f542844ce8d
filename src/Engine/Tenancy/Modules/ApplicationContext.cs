using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Modules;

/// <summary>Reads the application's modules once a process.</summary>
internal sealed class ApplicationContext : IApplicationContext
{
    private readonly Lazy<Application> _application;

    public ApplicationContext(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> moduleNamesProviders)
    {
        _application = new Lazy<Application>(() => new Application(environment, ModuleReader.Read(environment, moduleNamesProviders)));
    }

    public Application Application => _application.Value;
}
