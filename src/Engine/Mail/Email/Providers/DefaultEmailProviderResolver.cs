using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Mail.Email.Providers;

/// <summary>Makes the provider that was asked for, or the one that the site's settings name.</summary>
internal sealed class DefaultEmailProviderResolver(ISiteService siteService, IOptions<EmailProviderOptions> options, IServiceProvider services) : IEmailProviderResolver
{
    public async ValueTask<IEmailProvider?> GetAsync(string? providerName = null)
    {
        var name = string.IsNullOrEmpty(providerName)
            ? (await siteService.GetSiteSettingsAsync()).GetOrCreate<EmailSettings>().DefaultProviderName
            : providerName;

        if (!string.IsNullOrEmpty(name) && options.Value.Providers.TryGetValue(name, out var provider) && provider.IsEnabled)
        {
            return (IEmailProvider)ActivatorUtilities.CreateInstance(services, provider.Type);
        }

        return string.IsNullOrEmpty(providerName) ? null : throw new InvalidEmailProviderException(providerName);
    }
}
