using OrchardSite.Engine.Display.Hosting;
using OrchardSite.Engine.Display.Templates;
using OrchardSite.Engine.Tenancy.Hosting;

[assembly: EngineRoom(typeof(DisplayRoom))]

namespace OrchardSite.Engine.Display.Hosting;

/// <summary>Adds MVC, shapes and themes to every tenant.</summary>
internal sealed class DisplayRoom : IEngineRoom
{
    public void Register(OrchardCoreBuilder builder)
    {
        builder.ApplicationServices.AddSingleton<HostViews>();
        builder.RegisterStartup<DisplayStartup>();
        builder.RegisterStartup<MvcStartup>();
        builder.RegisterStartup<StatusPagesStartup>();
    }
}
