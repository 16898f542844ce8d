using Microsoft.AspNetCore.Mvc;

namespace OrchardSite.Engine.Display.Diagnostics;

/// <summary>The page of a status by its address, for a server in front of this one that has to answer for itself.</summary>
[Area("OrchardCore.Diagnostics")]
[IgnoreAntiforgeryToken]
internal sealed class DiagnosticsController : Controller
{
    /// <summary>Answers with the status, which becomes a page as any other error does; 404 for a number that is none of an error.</summary>
    public IActionResult Error(int? status) => StatusCode(status switch
    {
        null => StatusCodes.Status500InternalServerError,
        >= 400 and < 600 => status.Value,
        _ => StatusCodes.Status404NotFound,
    });
}
