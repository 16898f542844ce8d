using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Engine.Identity.Users.ResetPassword.Services;

/// <summary>Sends the link to whoever an account belongs to. It runs after the request, so that nobody learns by the time whether there is one.</summary>
internal sealed partial class PasswordResetMailer(
    IUserService userService,
    UserManager<IUser> userManager,
    IEmailService emailService,
    ISiteService siteService,
    IEnumerable<IPasswordRecoveryFormEvents> recoveryEvents,
    IOptions<PasswordResetTokenProviderOptions> tokenOptions,
    IClock clock,
    IStringLocalizer<PasswordResetMailer> S,
    ILogger<PasswordResetMailer> logger)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(2);

    /// <param name="usernameOrEmail">What somebody typed.</param>
    /// <param name="page">The absolute address of the page where the password is set.</param>
    public async Task SendAsync(string usernameOrEmail, string page)
    {
        if (await userService.GetForgotPasswordUserAsync(usernameOrEmail) is not User { IsEnabled: true, Email.Length: > 0 } user || !await MayHaveAnotherAsync(user))
        {
            return;
        }

        var link = QueryHelpers.AddQueryString(page, "code", WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(user.ResetToken!)));
        var result = await emailService.SendAsync(await MessageAsync(user, link));
        if (!result.Succeeded)
        {
            LogFailed(logger, user.UserId, string.Join(' ', result.Errors.Select(error => error.Message.Value)));
            return;
        }

        await recoveryEvents.InvokeAsync((handler, context) => handler.PasswordRecoveredAsync(context), new PasswordRecoveryContext(user), logger);
    }

    private async Task<bool> MayHaveAnotherAsync(User user)
    {
        var note = user.GetOrCreate<PasswordResetMailNote>();
        if (note.SentUtc + _pause > clock.UtcNow)
        {
            return false;
        }

        // The token is for the mail alone.
        var token = user.ResetToken;
        user.ResetToken = null;
        user.Put(new PasswordResetMailNote { SentUtc = clock.UtcNow });
        await userManager.UpdateAsync(user);
        user.ResetToken = token;
        return true;
    }

    private async Task<MailMessage> MessageAsync(User user, string link)
    {
        var siteName = (await siteService.GetSiteSettingsAsync()).SiteName;
        var minutes = (int)tokenOptions.Value.TokenLifespan.TotalMinutes;
        var lines = new[]
        {
            S["Hello {0},", user.UserName].Value,
            S["somebody asked for a new password for your account on the site of {0}. To choose one, follow this link within {1} minutes:", siteName, minutes].Value,
            link,
            S["If it was not you, there is nothing to do: your password stays as it is."].Value,
        };

        var encode = HtmlEncoder.Default;
        return new MailMessage
        {
            To = user.Email,
            Subject = S["New password for {0}", siteName].Value.ReplaceLineEndings(" "),
            TextBody = string.Join("\n\n", lines),
            HtmlBody = string.Concat(lines.Select(line => line == link
                ? $"<p><a href=\"{encode.Encode(link)}\">{encode.Encode(link)}</a></p>"
                : $"<p>{encode.Encode(line)}</p>")),
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The link for a new password could not be sent to the account '{UserId}': {Errors}")]
    private static partial void LogFailed(ILogger logger, string userId, string errors);
}
