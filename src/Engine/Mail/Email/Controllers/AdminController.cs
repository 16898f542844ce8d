using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Admin;
using OrchardSite.Engine.Mail.Email.Settings;

namespace OrchardSite.Engine.Mail.Email.Controllers;

/// <summary>Sends a message to try the settings.</summary>
[Area("OrchardCore.Email")]
[Admin("Email/Test", "EmailTest")]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    IEmailService emailService,
    ISiteService siteService,
    EmailProviderList providers,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorizationService, EmailPermissions.ManageEmailSettings)
{
    public async Task<IActionResult> Test()
    {
        var site = await siteService.GetSiteSettingsAsync();
        return await TestViewAsync(new EmailTestViewModel
        {
            Provider = site.GetOrCreate<EmailSettings>().DefaultProviderName,
            Subject = S["Test message from {0}", site.SiteName],
            Body = S["If you can read this, the site can send mail."],
        });
    }

    [HttpPost]
    public async Task<IActionResult> Test(EmailTestViewModel model)
    {
        if (!providers.Contains(model.Provider))
        {
            ModelState.AddModelError(nameof(model.Provider), S["Choose the way to send the message."]);
            return await TestViewAsync(model);
        }

        var result = await emailService.SendAsync(MessageOf(model), model.Provider, HttpContext.RequestAborted);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["The message was handed over. See whether it arrives."]);
            return RedirectToAction(nameof(Test));
        }

        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(FieldOf(error), error.Message);
        }

        return await TestViewAsync(model);
    }

    private static string FieldOf(ResultError error) => error.Key == nameof(MailMessage.TextBody) ? nameof(EmailTestViewModel.Body) : error.Key;

    private static MailMessage MessageOf(EmailTestViewModel model) => new()
    {
        From = Text(model.From),
        To = Text(model.To),
        Cc = Text(model.Cc),
        Bcc = Text(model.Bcc),
        ReplyTo = Text(model.ReplyTo),
        Subject = Text(model.Subject),
        TextBody = model.Body,
    };

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private async Task<ViewResult> TestViewAsync(EmailTestViewModel model)
    {
        model.Providers = await providers.ListAsync(model.Provider);
        return View(nameof(Test), model);
    }
}
