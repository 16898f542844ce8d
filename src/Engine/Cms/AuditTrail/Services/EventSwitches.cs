using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;

namespace OrchardSite.Engine.Cms.AuditTrail.Services;

/// <summary>Whether the settings want a kind of event recorded.</summary>
internal static class EventSwitches
{
    public static bool IsOn(AuditTrailSettings settings, AuditTrailEventDescriptor descriptor)
    {
        var category = settings.Categories.FirstOrDefault(candidate => candidate.Name == descriptor.Category);
        return category?.Events.FirstOrDefault(candidate => candidate.Name == descriptor.Name)?.IsEnabled ?? descriptor.IsEnabledByDefault;
    }
}
