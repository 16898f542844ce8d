using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Services;

namespace OrchardSite.Engine.Mail.Email.Settings;

/// <summary>The ways to send mail, as a form offers them.</summary>
internal sealed class EmailProviderList(IOptions<EmailProviderOptions> options, IEmailProviderResolver resolver)
{
    public bool Contains(string? name) => name is not null && options.Value.Providers.TryGetValue(name, out var provider) && provider.IsEnabled;

    public async Task<IReadOnlyList<SelectListItem>> ListAsync(string? selected)
    {
        var items = new List<SelectListItem>();
        foreach (var name in options.Value.Providers.Where(provider => provider.Value.IsEnabled).Select(provider => provider.Key))
        {
            if (await resolver.GetAsync(name) is { } provider)
            {
                items.Add(new SelectListItem(provider.DisplayName, name, string.Equals(name, selected, StringComparison.OrdinalIgnoreCase)));
            }
        }

        return [.. items.OrderBy(item => item.Text, StringComparer.CurrentCulture)];
    }
}
