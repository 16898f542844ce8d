namespace OrchardCore.DisplayManagement;

/// <summary>The view that is being rendered in this request.</summary>
public class ViewContextAccessor
{
    public ViewContext? ViewContext { get; set; }
}
