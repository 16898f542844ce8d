using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.AuditTrail.Listing;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.AuditTrail.Controllers;

/// <summary>Who did what and when: the list, and one event.</summary>
[Area("OrchardCore.AuditTrail")]
internal sealed class AdminController(
    EventListQuery query,
    EventChoices choices,
    IAuditTrailManager manager,
    IDisplayManager<AuditTrailEvent> displayManager,
    IShapeFactory shapeFactory,
    IAuthorizationService authorization,
    IOptions<PagerOptions> pagerOptions,
    IUpdateModelAccessor updateModelAccessor)
    : PermittedController(authorization, AuditTrailPermissions.ViewAuditTrail)
{
    [HttpGet]
    [Admin("AuditTrail/{correlationId?}", "AuditTrailIndex")]
    public async Task<IActionResult> Index([Bind(Prefix = "Options")] EventListOptions? options, PagerParameters pagerParameters, string? correlationId = null)
    {
        options ??= new EventListOptions();
        options.CorrelationId = correlationId;
        options.Events = choices.All(options.Event);

        var pager = pagerOptions.Value.CreatePager(pagerParameters);
        var total = await query.CountAsync(options);

        return View(new EventListViewModel
        {
            Options = options,
            Events = await SummariesAsync(await query.PageAsync(options, pager.GetStartIndex(), pager.PageSize)),
            Total = total,
            Pager = await shapeFactory.PagerAsync(pager, total, RouteValues(options)),
        });
    }

    [HttpGet]
    [Admin("AuditTrail/Display/{auditTrailEventId}", "AuditTrailDisplay")]
    public async Task<IActionResult> Display(string auditTrailEventId)
    {
        return await manager.GetEventAsync(auditTrailEventId) is { } recorded
            ? View(await displayManager.BuildDisplayAsync(recorded, updateModelAccessor.ModelUpdater, "DetailAdmin"))
            : NotFound();
    }

    private async Task<List<IShape>> SummariesAsync(IReadOnlyList<AuditTrailEvent> events)
    {
        var shapes = new List<IShape>(events.Count);

        foreach (var recorded in events)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(recorded, updateModelAccessor.ModelUpdater, "SummaryAdmin"));
        }

        return shapes;
    }

    private static RouteValueDictionary RouteValues(EventListOptions options)
    {
        var values = new RouteValueDictionary { ["correlationId"] = options.CorrelationId };
        Add("Event", options.Event);
        Add("UserName", options.UserName);
        Add("From", options.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("To", options.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return values;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                values[$"Options.{name}"] = value;
            }
        }
    }
}
