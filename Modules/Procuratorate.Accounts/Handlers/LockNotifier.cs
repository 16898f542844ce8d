using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.BackgroundJobs;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Procuratorate.Accounts.Services;

namespace Procuratorate.Accounts.Handlers;

/// <summary>Tells the holder of an account that it was locked after wrong passwords, once a lock. After the request: a mail takes its time.</summary>
public sealed class LockNotifier(
    SignInHistory history,
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    ILocalClock localClock,
    IStringLocalizer<LockNotifier> S) : LoginFormEventBase
{
    public override async Task IsLockedOutAsync(IUser user)
    {
        if (user is not User account || account.LockoutEndUtc is not { } end || !await history.IsFirstOfLockAsync(account.UserId, clock.UtcNow))
        {
            return;
        }

        var until = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)));
        var address = httpContextAccessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
        var message = new NotificationMessage
        {
            Subject = S["Your account was locked after wrong passwords"],
            TextBody = S["Somebody at the address {0} typed a wrong password or number too often. The account opens again at {1}. If it was not you, change your password.", address, until.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
        };
        var userId = account.UserId;
        await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("account-locked", async scope =>
        {
            if (await scope.ServiceProvider.GetRequiredService<IUserService>().GetUserByUniqueIdAsync(userId) is { } holder)
            {
                await scope.ServiceProvider.GetRequiredService<INotificationService>().SendAsync(holder, message);
            }
        });
    }
}
