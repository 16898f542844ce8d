namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape on its way to HTML.</summary>
public class DisplayContext
{
    public DisplayContext()
    {
    }

    public DisplayContext(DisplayContext context)
    {
        DisplayHelper = context.DisplayHelper;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
        ServiceProvider = context.ServiceProvider;
        Value = context.Value;
    }

    public IDisplayHelper DisplayHelper { get; set; } = null!;

    public string? HtmlFieldPrefix { get; set; }

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShape Value { get; set; } = null!;
}
