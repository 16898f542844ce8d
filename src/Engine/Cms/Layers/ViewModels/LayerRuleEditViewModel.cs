using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>The editor of one condition.</summary>
internal sealed class LayerRuleEditViewModel
{
    /// <summary>The layer.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The kind of a new condition.</summary>
    public string? ConditionType { get; set; }

    /// <summary>The group that a new condition is put into; none for the rule itself.</summary>
    public string? ConditionGroupId { get; set; }

    /// <summary>The condition that is edited.</summary>
    public string? ConditionId { get; set; }

    [BindNever]
    public object Editor { get; set; } = null!;
}
