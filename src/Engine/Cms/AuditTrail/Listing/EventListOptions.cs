using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.AuditTrail.Listing;

/// <summary>What the list of events is narrowed to.</summary>
internal sealed class EventListOptions
{
    /// <summary>A category, or a category and an event with a colon between them; empty for all.</summary>
    public string? Event { get; set; }

    public string? UserName { get; set; }

    /// <summary>The first day, in the site's time zone.</summary>
    public DateTime? From { get; set; }

    /// <summary>The last day, in the site's time zone.</summary>
    public DateTime? To { get; set; }

    [BindNever]
    public string? CorrelationId { get; set; }

    [BindNever]
    public List<SelectListItem> Events { get; set; } = [];
}
