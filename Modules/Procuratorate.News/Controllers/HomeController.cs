using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;

namespace Procuratorate.News.Controllers;

/// <summary>The site's home page. What stands on it is for widgets to say; see <see cref="Shapes.HomeShapes"/> for a site without any.</summary>
public sealed class HomeController(IShapeFactory shapeFactory) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View(await shapeFactory.CreateAsync("NewsHome"));
}
