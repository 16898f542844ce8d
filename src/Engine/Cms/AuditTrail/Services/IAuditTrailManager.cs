using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Records what was done, and says what can be recorded.</summary>
public interface IAuditTrailManager
{
    /// <summary>Records an event unless the settings leave it out. It is stored with the present unit of work.</summary>
    Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context)
        where TEvent : class, new();

    Task<AuditTrailEvent?> GetEventAsync(string eventId);

    /// <summary>Deletes what is older.</summary>
    /// <returns>How many events were deleted.</returns>
    Task<int> TrimEventsAsync(TimeSpan retentionPeriod);

    AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent);

    IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories();

    AuditTrailCategoryDescriptor DescribeCategory(string name);
}
