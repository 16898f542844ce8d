using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.ResourceManagement;
using OrchardCore.Security.Permissions;
using Procuratorate.Cases.Services;
using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.Controllers;

/// <summary><c>/cases/batches</c> and <c>/cases/batches/{key}</c>: the batches that have cases, and one of them.</summary>
public sealed class BatchesController(
    ICaseBatchService batches,
    ICaseListService list,
    CaseTallies tallies,
    CaseListAddress address,
    IContentManager contentManager,
    IContentItemDisplayManager displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    IResourceManager resources,
    IShapeFactory shapeFactory) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var counts = (await tallies.GetAsync(null)).Batches(CaseFilter.None);
        var entries = (await batches.ListAsync())
            .Where(batch => counts.ContainsKey(batch.Id))
            .Select(batch => new ViewModels.CaseBatchEntry(batch, counts[batch.Id]));

        NameAddress(string.Empty);
        return View(await shapeFactory.CreateAsync("CaseBatchesPage", Arguments.From(new { Batches = entries.ToArray(), ListPath = await address.GetAsync() })));
    }

    [HttpGet]
    public async Task<IActionResult> Display(string key)
    {
        if (!CaseBatch.TryParseKey(key, out var level, out var number)
            || (await batches.ListAsync()).FirstOrDefault(candidate => candidate.Level == level && candidate.Number == number) is not { } batch
            || await list.CountBatchAsync(batch.Id) == 0
            || await contentManager.GetAsync(batch.Id) is not { } item)
        {
            return NotFound();
        }

        NameAddress($"/{batch.Key}");
        return await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item)
            ? View(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater))
            : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
    }

    /// <summary>One address a page, whatever stands in the query.</summary>
    private void NameAddress(string below) => resources.RegisterLink(new LinkEntry
    {
        Rel = "canonical",
        Href = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/cases/batches{below}",
    });
}
