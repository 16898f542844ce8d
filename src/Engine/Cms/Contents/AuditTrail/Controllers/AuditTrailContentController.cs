using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Contents.Security;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Controllers;

/// <summary>An item as it was at an event: shows it, and brings it back as a draft, also when the item was removed since.</summary>
[RequireFeatures("OrchardCore.AuditTrail")]
[Area("OrchardCore.Contents")]
[Admin("AuditTrail/Content/{action}/{auditTrailEventId}", "{action}AuditTrailContent")]
[AutoValidateAntiforgeryToken]
internal sealed class AuditTrailContentController(
    IAuditTrailManager manager,
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IAuthorizationService authorization,
    ContentAccess access,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier,
    ISession session,
    IHtmlLocalizer<AuditTrailContentController> H) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Display(string auditTrailEventId)
    {
        if (await FindAsync(auditTrailEventId) is not { } version)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.EditContent, version))
        {
            return Forbid();
        }

        Response.Headers.CacheControl = "no-store";
        return View(await displayManager.BuildDisplayAsync(version, updateModelAccessor.ModelUpdater));
    }

    [HttpPost]
    public async Task<IActionResult> Restore(string auditTrailEventId)
    {
        if (await FindAsync(auditTrailEventId) is not { } version)
        {
            return NotFound();
        }

        if (!await MayAsync(CommonPermissions.PublishContent, version))
        {
            return Forbid();
        }

        var result = await contentManager.RestoreAsync(version);
        if (!result.Succeeded)
        {
            await session.CancelAsync();
            await notifier.WarningAsync(H["'{0}' was not restored, the version is not valid.", version.DisplayText ?? string.Empty]);
            foreach (var error in result.Errors)
            {
                await notifier.WarningAsync(H["{0}", error.ErrorMessage ?? string.Empty]);
            }

            return RedirectToAction("Display", "Admin", new { area = "OrchardCore.AuditTrail", auditTrailEventId });
        }

        await session.SaveChangesAsync();
        await notifier.SuccessAsync(H["'{0}' has been restored as a draft. Look it over and publish it.", version.DisplayText ?? string.Empty]);
        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = version.ContentItemId });
    }

    private async Task<ContentItem?> FindAsync(string auditTrailEventId) =>
        (await manager.GetEventAsync(auditTrailEventId))?.TryGet<AuditTrailContentEvent>(out var contentEvent) == true ? contentEvent.ContentItem : null;

    private async Task<bool> MayAsync(Permission permission, ContentItem version) =>
        await authorization.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail) && await access.MayAsync(permission, version);
}
