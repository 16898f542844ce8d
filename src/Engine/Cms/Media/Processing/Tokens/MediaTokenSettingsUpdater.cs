using System.Security.Cryptography;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Media.Processing.Tokens;

/// <summary>Gives a running tenant its key when it has none.</summary>
internal sealed class MediaTokenSettingsUpdater(ISiteService siteService, ShellSettings shellSettings) : ModularTenantEvents
{
    public override async Task ActivatedAsync()
    {
        if (shellSettings.State != TenantState.Running || (await siteService.GetSettingsAsync<MediaTokenSettings>()).HashKey is not null)
        {
            return;
        }

        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(new MediaTokenSettings { HashKey = RandomNumberGenerator.GetBytes(64) });
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
