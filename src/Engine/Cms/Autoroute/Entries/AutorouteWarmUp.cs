using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>Has the paths in memory before the tenant's first request.</summary>
internal sealed class AutorouteWarmUp(AutorouteEntries entries) : ModularTenantEvents
{
    public override Task ActivatedAsync() => entries.PrepareAsync();
}
