namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What renders a shape: a template or a method.</summary>
public sealed class ShapeBinding
{
    public string BindingName { get; set; } = string.Empty;

    public string? BindingSource { get; set; }

    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
