using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Contents.Comparison;
using OrchardSite.Engine.Cms.Contents.Editing;
using OrchardSite.Engine.Cms.Contents.Links;
using OrchardSite.Engine.Cms.Contents.Listing;
using OrchardSite.Engine.Cms.Contents.Listing.Filters;
using OrchardSite.Engine.Cms.Contents.Security;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Controllers;

/// <summary>The content list, the editor and what is done to items. Every action asks for its permission on the very item.</summary>
[Admin]
[AutoValidateAntiforgeryToken]
[Area("OrchardCore.Contents")]
internal sealed partial class AdminController(
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IContentDefinitionManager definitions,
    IContentsAdminListQueryService queries,
    ContentCounts counts,
    IDisplayManager<ContentOptionsViewModel> optionsDisplay,
    ContentListOptions listOptions,
    ContentListFilter listFilter,
    ContentEditor editor,
    ContentComparison comparison,
    ContentAccess access,
    ContentUrls urls,
    IShapeFactory shapeFactory,
    IOptions<PagerOptions> pagerOptions,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier,
    ISession session,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H) : Controller
{
    private IActionResult Back(string? returnUrl) =>
        Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(List), new { contentTypeId = string.Empty });

    private async Task<string> TypeNameAsync(ContentItem contentItem) =>
        await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is { } definition ? S[definition.DisplayName] : contentItem.ContentType;
}
