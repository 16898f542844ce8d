using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Puts widgets into the layout of whole pages of the public site.</summary>
internal sealed class LayerFilter(
    WidgetPlacer placer,
    IThemeManager themeManager,
    IAdminThemeService adminThemeService) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (IsWholePage(context) && !await IsAdminThemeAsync())
        {
            await placer.PlaceAsync(context.HttpContext.User);
        }

        await next();
    }

    private static bool IsWholePage(ResultExecutingContext context) =>
        context.Result is ViewResult or PageResult
        && !AdminAttribute.IsApplied(context.HttpContext)
        && !string.Equals(context.HttpContext.Request.Headers.XRequestedWith, "XMLHttpRequest", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page to sign in may be shown in the admin's theme without being one of the admin's.</summary>
    private async Task<bool> IsAdminThemeAsync() =>
        (await themeManager.GetThemeAsync())?.Id is { } theme && theme == await adminThemeService.GetAdminThemeNameAsync();
}
