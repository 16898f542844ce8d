
namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>All that the enabled features say of one shape type.</summary>
public class ShapeDescriptor
{
    public ShapeDescriptor() => Placement = DefaultPlacementAction;

    public string ShapeType { get; set; } = string.Empty;

    public string DefaultPlacement { get; set; } = string.Empty;

    public string? BindingSource => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingSource : null;

    public Func<DisplayContext, Task<IHtmlContent>>? Binding
        => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingAsync : null;

    public IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; }

    public virtual IReadOnlyList<string> Wrappers { get; set; } = [];

    protected PlacementInfo? DefaultPlacementAction(ShapePlacementContext context)
        => string.IsNullOrEmpty(DefaultPlacement) ? null : PlacementInfo.FromLocation(DefaultPlacement);
}
