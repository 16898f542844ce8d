using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Procuratorate.Accounts.Models;

namespace Procuratorate.Accounts.Filters;

/// <summary>
/// Sends whoever still has a password that someone else has set from the admin to the page where it is changed, and says why there.
/// It stands before every page, so it asks for the users only where somebody has signed in.
/// </summary>
internal sealed class PasswordChangeFilter(
    IOptions<UserOptions> userOptions,
    INotifier notifier,
    IHtmlLocalizer<PasswordChangeFilter> H) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var isChangePage = IsChangePage(context);
        if (!(isChangePage || AdminAttribute.IsApplied(context.HttpContext)) || !await MustChangeAsync(context.HttpContext))
        {
            await next();
            return;
        }

        if (!isChangePage)
        {
            context.Result = new LocalRedirectResult(ChangePageUrl(context.HttpContext.Request));
            return;
        }

        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            await notifier.WarningAsync(H["Your password was set by someone else. Choose one of your own before you go on."]);
        }

        await next();
    }

    private async Task<bool> MustChangeAsync(HttpContext httpContext)
        => httpContext.User.Identity?.IsAuthenticated == true
            && await httpContext.RequestServices.GetRequiredService<IUserService>().GetAuthenticatedUserAsync(httpContext.User) is User user
            && user.TryGet<PasswordOrigin>(out var origin)
            && origin!.SetByAnother;

    private string ChangePageUrl(HttpRequest request)
    {
        var back = HttpMethods.IsGet(request.Method)
            ? request.PathBase.Add(request.Path) + request.QueryString.ToUriComponent()
            : request.PathBase.Add("/").ToString();

        return "~/" + userOptions.Value.ChangePasswordUrl + QueryString.Create("returnUrl", back);
    }

    private static bool IsChangePage(ActionExecutingContext context)
        => context.ActionDescriptor.RouteValues is { } values
            && Is(values, "area", "OrchardCore.Users")
            && Is(values, "controller", "Account")
            && Is(values, "action", "ChangePassword");

    private static bool Is(IDictionary<string, string?> values, string key, string value)
        => values.TryGetValue(key, out var found) && string.Equals(found, value, StringComparison.OrdinalIgnoreCase);
}
