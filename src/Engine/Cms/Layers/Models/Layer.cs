using OrchardCore.Rules;

namespace OrchardCore.Layers.Models;

/// <summary>A set of widgets that are shown together: on the pages that the rule says.</summary>
public class Layer
{
    /// <summary>Unique within the site; widgets name their layer by it.</summary>
    public string? Name { get; set; }

    public string? Description { get; set; }

    public Rule? LayerRule { get; set; }
}
