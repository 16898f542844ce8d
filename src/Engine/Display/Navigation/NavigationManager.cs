using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Display.Navigation.Building;

namespace OrchardSite.Engine.Display.Navigation;

internal sealed partial class NavigationManager(
    IEnumerable<INavigationProvider> providers,
    IUrlHelperFactory urlHelperFactory,
    IAuthorizationService authorizationService,
    ILogger<NavigationManager> logger) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogProviderFailed(exception, provider.GetType().FullName, name);
            }
        }

        var items = NavigationMerge.Merge(builder.Build());
        items = await ReduceAsync(items, context.HttpContext.User);
        ComputeHref(items, urlHelperFactory.GetUrlHelper(context));
        return items;
    }

    /// <summary>Takes away what the user may not open, and groups that are left empty.</summary>
    private async Task<List<MenuItem>> ReduceAsync(List<MenuItem> items, System.Security.Claims.ClaimsPrincipal user)
    {
        var kept = new List<MenuItem>(items.Count);
        foreach (var item in items)
        {
            if (!await IsAllowedAsync(item, user))
            {
                continue;
            }

            var hadItems = item.Items.Count > 0;
            item.Items = await ReduceAsync(item.Items, user);
            if (item.Items.Count > 0 || !hadItems || HasTarget(item))
            {
                kept.Add(item);
            }
        }

        return kept;
    }

    private async Task<bool> IsAllowedAsync(MenuItem item, System.Security.Claims.ClaimsPrincipal user)
    {
        if (item.Permissions.Count == 0)
        {
            return true;
        }

        foreach (var permission in item.Permissions)
        {
            if (await authorizationService.AuthorizeAsync(user, permission, item.Resource))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTarget(MenuItem item) => item.RouteValues is not null || !string.IsNullOrEmpty(item.Url);

    private static void ComputeHref(List<MenuItem> items, IUrlHelper urlHelper)
    {
        foreach (var item in items)
        {
            item.Href = HrefOf(item, urlHelper);
            ComputeHref(item.Items, urlHelper);
        }
    }

    private static string HrefOf(MenuItem item, IUrlHelper urlHelper)
    {
        if (item.RouteValues is not null)
        {
            return urlHelper.RouteUrl(new UrlRouteContext { Values = item.RouteValues }) ?? "#";
        }

        if (string.IsNullOrEmpty(item.Url))
        {
            return "#";
        }

        var isRemote = item.Url.Contains("://", StringComparison.Ordinal) || item.Url[0] is '#' or '?';
        return isRemote ? item.Url : urlHelper.Content(item.Url[0] is '~' or '/' ? item.Url : $"~/{item.Url}");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The navigation provider {Provider} failed while it built the menu '{Menu}'.")]
    private partial void LogProviderFailed(Exception exception, string? provider, string menu);
}
