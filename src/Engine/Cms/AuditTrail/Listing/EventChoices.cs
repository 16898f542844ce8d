using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Services;

namespace OrchardSite.Engine.Cms.AuditTrail.Listing;

/// <summary>The kinds of events that the list can be narrowed to.</summary>
internal sealed class EventChoices(IAuditTrailManager manager, IServiceProvider services, IStringLocalizer<EventChoices> S)
{
    public List<SelectListItem> All(string? selected)
    {
        var items = new List<SelectListItem> { new(S["All events"], string.Empty, string.IsNullOrEmpty(selected)) };

        foreach (var category in manager.DescribeCategories())
        {
            var name = category.LocalizedName(services).Value;
            var group = new SelectListGroup { Name = name };
            items.Add(new SelectListItem(S["{0}: all", name], category.Name, selected == category.Name) { Group = group });
            items.AddRange(category.Events.Values.Select(descriptor => Item(descriptor.LocalizedName(services), $"{category.Name}:{descriptor.Name}", group, selected)));
        }

        return items;
    }

    private static SelectListItem Item(string text, string value, SelectListGroup group, string? selected) =>
        new(text, value, value == selected) { Group = group };
}
