using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

/// <summary>Asks for the admin's language first.</summary>
internal sealed class AdminCultureConfiguration(ShellSettings shellSettings, IOptions<AdminOptions> adminOptions) : IPostConfigureOptions<RequestLocalizationOptions>
{
    public void PostConfigure(string? name, RequestLocalizationOptions options) =>
        options.RequestCultureProviders.Insert(0, new AdminCookieCultureProvider(shellSettings, adminOptions.Value) { Options = options });
}
