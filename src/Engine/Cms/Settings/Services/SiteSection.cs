using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>What is made of a section of the site's settings, once for each time that the settings change.</summary>
internal sealed class SiteSection<TSection, TMade>(Func<TSection, TMade> make)
    where TSection : class, new()
    where TMade : class
{
    private Made? _made;

    public async ValueTask<TMade> GetAsync(IServiceProvider services)
    {
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        var made = Volatile.Read(ref _made);
        if (made is null || !ReferenceEquals(made.Site, site))
        {
            made = new Made(site, make(site.GetOrCreate<TSection>()));
            Volatile.Write(ref _made, made);
        }

        return made.Value;
    }

    private sealed record Made(ISite Site, TMade Value);
}
