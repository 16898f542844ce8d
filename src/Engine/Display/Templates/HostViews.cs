using System.Collections.Concurrent;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.Placement;
using OrchardSite.Engine.Display.Razor;
using OrchardSite.Engine.Display.Razor.Activation;
using OrchardSite.Engine.Tenancy.Modules.Files;

namespace OrchardSite.Engine.Display.Templates;

/// <summary>What all tenants share: compiled views, page factories, template names and parsed placement.</summary>
internal sealed class HostViews
{
    public HostViews(IApplicationContext applicationContext, IModuleFiles files)
    {
        Views = new ModuleViews(applicationContext.Application);
        Pages = new SharedPageFactory(Views);
        Templates = new TemplateCatalog(Views, moduleId => files.List(moduleId, "Views"));
        Placement = new PlacementCatalog(files);
    }

    public ModuleViews Views { get; }

    public SharedPageFactory Pages { get; }

    public SharedPageActivator Activator { get; } = new();

    public TemplateCatalog Templates { get; }

    public PlacementCatalog Placement { get; }

    /// <summary>Values that are the same for tenants with the same key.</summary>
    public ConcurrentDictionary<string, object> ByKey { get; } = new(StringComparer.Ordinal);
}
