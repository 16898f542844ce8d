using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Controllers;

internal sealed partial class AdminController
{
    /// <summary>What the server's configuration says of media, to read.</summary>
    [HttpGet]
    public async Task<IActionResult> Options([FromServices] IAuthorizationService authorization) =>
        await authorization.AuthorizeAsync(User, MediaPermissions.ViewMediaOptions)
            ? View(new MediaOptionsViewModel(options.Value, limits.Value))
            : Forbid();
}
