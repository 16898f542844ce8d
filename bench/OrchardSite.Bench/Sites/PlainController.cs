using Microsoft.AspNetCore.Mvc;

namespace OrchardSite.Bench;

/// <summary>Shows the plain page, whatever is asked for.</summary>
public sealed class PlainController(PlainText text) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(text);
}
