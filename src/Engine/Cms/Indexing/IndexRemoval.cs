using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Removing;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Indexing;

/// <summary>A tenant that is removed takes its indexes along.</summary>
internal sealed class IndexRemoval(IIndexProfileStore profiles, IServiceProvider services) : ModularTenantEvents
{
    public override async Task RemovingAsync(ShellRemovingContext context)
    {
        foreach (var profile in await profiles.GetAllAsync())
        {
            if (services.GetKeyedService<IIndexManager>(profile.ProviderName) is { } manager)
            {
                await manager.DeleteAsync(profile);
            }
        }
    }
}
