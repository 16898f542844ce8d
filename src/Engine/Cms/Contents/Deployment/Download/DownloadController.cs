using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Content;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Download;

/// <summary>An item as JSON, to read and to keep.</summary>
[Area("OrchardCore.Contents")]
[Admin("Download/{action}/{contentItemId}", AdminAttribute.NameFromControllerAndAction)]
[AutoValidateAntiforgeryToken]
internal sealed class DownloadController(IAuthorizationService authorization, IContentManager contentManager, ExportAccess access)
    : PermittedController(authorization, DeploymentPermissions.Export)
{
    // Chinese as it is: people read it. The page encodes it for HTML.
    private static readonly JsonSerializerOptions _readable = new(JOptions.Indented) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [HttpGet]
    public Task<IActionResult> Display(string contentItemId, bool latest = false) =>
        WithItemAsync(contentItemId, latest, (item, json) => View(new DisplayJsonContentItemViewModel(item, json, latest)));

    [HttpPost]
    public Task<IActionResult> Download(string contentItemId, bool latest = false) =>
        WithItemAsync(contentItemId, latest, (item, json) => File(Encoding.UTF8.GetBytes(json), "application/json", $"{item.ContentItemId}.json"));

    private async Task<IActionResult> WithItemAsync(string contentItemId, bool isLatest, Func<ContentItem, string, IActionResult> answer)
    {
        if (await contentManager.GetAsync(contentItemId, isLatest ? VersionOptions.Latest : VersionOptions.Published) is not { } item)
        {
            return NotFound();
        }

        return await access.MayExportAsync(item) ? answer(item, ContentJson.Of(item).ToJsonString(_readable)) : Forbid();
    }
}
