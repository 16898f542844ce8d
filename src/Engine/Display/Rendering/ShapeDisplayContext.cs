namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What listeners to a shape's display see and may change.</summary>
public class ShapeDisplayContext
{
    public IShape Shape { get; set; } = null!;

    public IHtmlContent? ChildContent { get; set; }

    public DisplayContext DisplayContext { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;
}
