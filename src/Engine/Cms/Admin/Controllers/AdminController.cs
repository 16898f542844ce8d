using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardSite.Engine.Cms.Admin.Services;
using OrchardSite.Engine.Cms.Admin.ViewModels;

namespace OrchardSite.Engine.Cms.Admin.Controllers;

/// <summary>The admin's front page.</summary>
[Area("OrchardCore.Admin")]
[Authorize]
internal sealed class AdminController(IServiceProvider services) : Controller
{
    [Admin("", "Admin")]
    public async Task<IActionResult> Index() => View(await ModelAsync());

    // A site without content (only settings and users) has an admin too, with nothing to gather.
    private async Task<DashboardViewModel> ModelAsync() =>
        services.GetService<IContentDefinitionManager>() is not null
            ? await services.GetRequiredService<DashboardService>().GetAsync(User)
            : new DashboardViewModel { UserName = User.Identity?.Name ?? string.Empty };
}
