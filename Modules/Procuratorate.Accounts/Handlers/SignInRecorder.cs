using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using Procuratorate.Accounts.Models;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts.Handlers;

/// <summary>
/// Writes the history of sign-ins, and tells whoever signs in of attempts that failed since the last time. Attempts with names that no
/// account has are not kept: people type their passwords there by mistake.
/// </summary>
public sealed class SignInRecorder(
    SignInHistory history,
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    ILocalClock localClock,
    INotifier notifier,
    IHtmlLocalizer<SignInRecorder> H) : LoginFormEventBase
{
    public override async Task LoggedInAsync(IUser user)
    {
        if (user is not User account)
        {
            return;
        }

        if (await history.SinceLastAsync(account.UserId) is { Failed: > 0 } since)
        {
            var last = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(since.LastUtc, DateTimeKind.Utc)));
            await notifier.WarningAsync(H["Since your last sign-in ({0}) there were {1} attempts with a wrong password or number. See the history of sign-ins; if it was not you, change your password.", last.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), since.Failed]);
        }

        await AddAsync(user, SignInOutcome.Succeeded);
    }

    public override Task LoggingInFailedAsync(IUser user) => AddAsync(user, SignInOutcome.Refused);

    public override Task IsLockedOutAsync(IUser user) => AddAsync(user, SignInOutcome.LockedOut);

    internal Task AddAsync(IUser user, SignInOutcome outcome)
    {
        if (user is not User account)
        {
            return Task.CompletedTask;
        }

        var context = httpContextAccessor.HttpContext;
        var device = context?.Request.Headers.UserAgent.ToString() ?? string.Empty;
        return history.AddAsync(new SignIn
        {
            UserId = account.UserId,
            AtUtc = clock.UtcNow,
            Outcome = outcome,
            Address = context?.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            Device = device[..Math.Min(device.Length, SignIn.MaxDeviceLength)],
        });
    }
}
