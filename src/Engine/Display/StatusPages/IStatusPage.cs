namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>Makes the page of a status that is the fault of a request; a site without one shows plain pages.</summary>
internal interface IStatusPage
{
    Task<string> RenderAsync(HttpContext context, int status);
}
