using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardSite.Engine.Cms.Admin.Services;

/// <summary>Offers the admin's theme to admin pages, before any other theme.</summary>
internal sealed class AdminThemeSelector(IAdminThemeService adminThemeService, IHttpContextAccessor httpContextAccessor) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
    {
        if (httpContextAccessor.HttpContext is not { } httpContext || !AdminAttribute.IsApplied(httpContext))
        {
            return null;
        }

        return await adminThemeService.GetAdminThemeNameAsync() is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = 100, ThemeName = name }
            : null;
    }
}
