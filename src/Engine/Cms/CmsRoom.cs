using Microsoft.Extensions.DependencyInjection;
using OrchardSite.Engine.Cms;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Tenancy.Hosting;

[assembly: EngineRoom(typeof(CmsRoom))]

namespace OrchardSite.Engine.Cms;

/// <summary>Adds what the stock features of all tenants share.</summary>
internal sealed class CmsRoom : IEngineRoom
{
    public void Register(OrchardCoreBuilder builder) => builder.ApplicationServices.AddSingleton<RenderSlots>();
}
