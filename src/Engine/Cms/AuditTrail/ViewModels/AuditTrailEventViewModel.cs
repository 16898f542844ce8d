using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.ViewModels;

/// <summary>An event with what its kind is called.</summary>
public class AuditTrailEventViewModel
{
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;

    public AuditTrailEventDescriptor Descriptor { get; set; } = null!;
}
