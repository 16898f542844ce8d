namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>A driver of a field and the display modes and editors that it serves.</summary>
public class ContentFieldDisplayDriverOption
{
    public ContentFieldDisplayDriverOption(Type displayDriverType)
    {
        DisplayDriverType = displayDriverType;
    }

    public Type DisplayDriverType { get; }

    public Func<string?, bool> DisplayMode { get; private set; } = static _ => true;

    public Func<string?, bool> Editor { get; private set; } = static _ => true;

    internal void SetDisplayMode(Func<string?, bool> predicate) => DisplayMode = predicate;

    internal void SetEditor(Func<string?, bool> predicate) => Editor = predicate;
}
