using OrchardCore.Abstractions.Setup;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Writes what the set-up form asked for into the new site's settings.</summary>
internal sealed class SetupEventHandler(ISiteService siteService) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.SiteName = Text(context, SetupConstants.SiteName) ?? site.SiteName;
        site.SuperUser = Text(context, SetupConstants.AdminUserId) ?? site.SuperUser;
        site.TimeZoneId = Text(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;

        await siteService.UpdateSiteSettingsAsync(site);
    }

    public Task FailedAsync(SetupContext context) => Task.CompletedTask;

    public Task SucceededAsync() => Task.CompletedTask;

    private static string? Text(SetupContext context, string name) =>
        context.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
