using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.AuditTrail.ViewModels;

internal class AuditTrailSettingsViewModel
{
    public bool ClientIpAddressAllowed { get; set; }

    /// <summary>Those that were ticked, as category and event with a colon between them.</summary>
    public string[] Enabled { get; set; } = [];

    [BindNever]
    public List<EventCategoryViewModel> Categories { get; } = [];
}

internal sealed record EventCategoryViewModel(string Name, IReadOnlyList<EventSwitchViewModel> Events);

internal sealed record EventSwitchViewModel(string Value, string Name, string Description, bool IsOn, bool IsMandatory);
