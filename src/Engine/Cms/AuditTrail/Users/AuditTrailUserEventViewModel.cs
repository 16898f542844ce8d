using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Users.AuditTrail.Models;

namespace OrchardCore.Users.AuditTrail.ViewModels;

/// <summary>An event of an account, as its templates know it.</summary>
public class AuditTrailUserEventViewModel
{
    [BindNever]
    public AuditTrailEvent AuditTrailEvent { get; set; } = null!;

    [BindNever]
    public AuditTrailUserEvent UserEvent { get; set; } = null!;
}
