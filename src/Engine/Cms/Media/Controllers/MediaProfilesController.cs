using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Media;
using OrchardCore.Media.Services;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Media.Controllers;

/// <summary>The named sizes that templates ask pictures in: lists them, makes, changes and deletes them.</summary>
[Area("OrchardCore.Media")]
[Admin("MediaProfiles/{action}", "MediaProfiles.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class MediaProfilesController(
    MediaProfilesManager profiles,
    IOptions<MediaOptions> options,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<MediaProfilesController> S,
    IHtmlLocalizer<MediaProfilesController> H) : PermittedController(authorization, MediaPermissions.ManageMediaProfiles)
{
    private const int MaxNameLength = 64;

    [HttpGet]
    [Admin("MediaProfiles", "MediaProfiles.Index")]
    public async Task<IActionResult> Index() =>
        View((await profiles.GetMediaProfilesDocumentAsync()).MediaProfiles
            .OrderBy(profile => profile.Key, StringComparer.OrdinalIgnoreCase)
            .Select(profile => MediaProfileForm.Of(profile.Key, profile.Value))
            .ToArray());

    [HttpGet]
    public IActionResult Create() => View(nameof(Edit), new MediaProfileForm { Mode = OrchardCore.Media.Core.Processing.ResizeMode.Max });

    [HttpPost]
    [ActionName(nameof(Create))]
    public Task<IActionResult> CreatePost(MediaProfileForm model) => SaveAsync(model);

    [HttpGet]
    public async Task<IActionResult> Edit(string name) =>
        (await profiles.GetMediaProfilesDocumentAsync()).MediaProfiles.TryGetValue(name ?? string.Empty, out var profile)
            ? View(MediaProfileForm.Of(name!, profile))
            : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string sourceName, MediaProfileForm model)
    {
        if (!(await profiles.GetMediaProfilesDocumentAsync()).MediaProfiles.ContainsKey(sourceName ?? string.Empty))
        {
            return NotFound();
        }

        model.SourceName = sourceName;
        return await SaveAsync(model);
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string name)
    {
        if (!(await profiles.GetMediaProfilesDocumentAsync()).MediaProfiles.ContainsKey(name ?? string.Empty))
        {
            return NotFound();
        }

        await profiles.RemoveMediaProfileAsync(name!);
        await notifier.SuccessAsync(H["The picture size '{0}' was deleted.", name!]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(MediaProfileForm model)
    {
        var name = model.Name?.Trim() ?? string.Empty;
        Check(model, name, await profiles.GetMediaProfilesDocumentAsync());
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), model);
        }

        if (model.SourceName is not null && !model.SourceName.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            await profiles.RemoveMediaProfileAsync(model.SourceName);
        }

        await profiles.UpdateMediaProfileAsync(name, model.ToProfile());
        await notifier.SuccessAsync(H["The picture size '{0}' was saved.", name]);
        return RedirectToAction(nameof(Index));
    }

    private void Check(MediaProfileForm model, string name, OrchardCore.Media.Models.MediaProfilesDocument document)
    {
        if (name.Length is 0 or > MaxNameLength)
        {
            ModelState.AddModelError(nameof(model.Name), S["Give the size a name of at most {0} letters.", MaxNameLength]);
        }
        else if (document.MediaProfiles.ContainsKey(name) && !name.Equals(model.SourceName, StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(model.Name), S["There is a size named '{0}' already.", name]);
        }

        if (!string.IsNullOrWhiteSpace(model.BackgroundColor) && PictureColor.Parse(model.BackgroundColor.Trim()) is null)
        {
            ModelState.AddModelError(nameof(model.BackgroundColor), S["'{0}' is no colour. Write it as white, ffff00 or 255,255,0.", model.BackgroundColor]);
        }

        CheckSide(nameof(model.Width), model.Width);
        CheckSide(nameof(model.Height), model.Height);
    }

    private void CheckSide(string field, int pixels)
    {
        if (pixels > 0 && !options.Value.UseTokenizedQueryString && !options.Value.SupportedSizes.Contains(pixels))
        {
            ModelState.AddModelError(field, S["Pictures are made in these sizes only: {0}. {1} is none of them.", string.Join(", ", options.Value.SupportedSizes), pixels]);
        }
    }
}
