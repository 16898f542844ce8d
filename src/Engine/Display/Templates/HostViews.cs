using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.Placement;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Templates;

/// <summary>What all tenants of an application share: compiled views, page factories, template names and parsed placement.</summary>
internal sealed class HostViews
{
    private static readonly ConditionalWeakTable<Application, HostViews> _shared = new();

    private HostViews(Application application, IModuleFiles files)
    {
        Views = new ModuleViews(application);
        Pages = new SharedPageFactory(Views);
        Templates = new TemplateCatalog(Views, moduleId => files.List(moduleId, "Views"));
        Placement = new PlacementCatalog(files);
    }

    public ModuleViews Views { get; }

    public SharedPageFactory Pages { get; }

    public TemplateCatalog Templates { get; }

    public PlacementCatalog Placement { get; }

    /// <summary>Any values that are the same for tenants with the same key.</summary>
    public ConcurrentDictionary<string, object> ByKey { get; } = new(StringComparer.Ordinal);

    public static HostViews Of(IServiceProvider services)
    {
        var application = services.GetRequiredService<IApplicationContext>().Application;
        return _shared.GetValue(application, application => new HostViews(application, services.GetRequiredService<IModuleFiles>()));
    }
}
