using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Procuratorate.Accounts.Services;
using Procuratorate.Accounts.ViewModels;

namespace Procuratorate.Accounts.Controllers;

/// <summary>Shows when and from where an account was signed in with: to its holder, and to whoever may edit it.</summary>
[Admin("SignIns/{id?}", "SignIns")]
public sealed class SignInsController(
    SignInHistory history,
    IUserService userService,
    IAuthorizationService authorization,
    IShapeFactory shapes,
    IOptions<PagerOptions> pagerOptions) : Controller
{
    /// <param name="id">The account; null for one's own.</param>
    /// <param name="pagerParameters">The page of the history.</param>
    public async Task<IActionResult> Index(string? id, PagerParameters pagerParameters)
    {
        var ownId = User.FindFirstValue(ClaimTypes.NameIdentifier);
        if ((id ?? ownId) is not { } userId || await userService.GetUserByUniqueIdAsync(userId) is not User user)
        {
            // Who may not see the accounts is not told either which of them there are.
            return await authorization.AuthorizeAsync(User, UsersPermissions.ListUsers) ? NotFound() : Forbid();
        }

        var isOwn = userId == ownId;
        if (!isOwn && !await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        var pager = new Pager(pagerParameters, pagerOptions.Value.GetPageSize());
        var (entries, total) = await history.ListAsync(userId, pager.GetStartIndex(), pager.PageSize);
        return View(new SignInsViewModel(user.UserName, isOwn, entries, await shapes.PagerAsync(pager, total)));
    }
}
