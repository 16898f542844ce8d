using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Users.Events;

/// <summary>Takes part in signing in: may refuse it, send elsewhere, or note how it ended.</summary>
public interface ILoginFormEvent
{
    /// <summary>The sign-in page is asked for; a result replaces it.</summary>
    Task<IActionResult?> LoggingInAsync();

    /// <summary>A sign-in is attempted; an error reported refuses it.</summary>
    Task LoggingInAsync(string userName, Action<string, string> reportError);

    Task LoggingInFailedAsync(string userName);

    Task LoggingInFailedAsync(IUser user);

    Task IsLockedOutAsync(IUser user);

    Task LoggedInAsync(IUser user);

    /// <summary>The password was right; a result is shown instead of going on.</summary>
    Task<IActionResult?> ValidatingLoginAsync(IUser user);
}
