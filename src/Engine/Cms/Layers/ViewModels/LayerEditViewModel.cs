using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

internal sealed class LayerEditViewModel
{
    public const int MaxNameLength = 64;

    public string? Name { get; set; }

    [StringLength(300)]
    public string? Description { get; set; }

    /// <summary>The rule as a tree; none for a layer that is not made yet.</summary>
    [BindNever]
    public RuleGroupViewModel? Rule { get; set; }

    [BindNever]
    public IReadOnlyList<ConditionKind> Kinds { get; set; } = [];
}
