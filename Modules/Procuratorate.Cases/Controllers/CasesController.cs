using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using Procuratorate.Cases.Services;

namespace Procuratorate.Cases.Controllers;

/// <summary><c>/cases</c>: all cases of the site. It leads to the column that lists them when the site has one.</summary>
public sealed class CasesController(CaseListAddress address, CaseListing listing, IShapeFactory shapeFactory) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (await address.FindColumnAsync() is { } column)
        {
            return LocalRedirect($"{column.Path}{Request.QueryString}");
        }

        return View(await shapeFactory.CreateAsync("CasesPage", Arguments.From(new { Listing = await listing.BuildAsync(null, CaseListAddress.Own) })));
    }
}
