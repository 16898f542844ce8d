namespace OrchardCore.ContentTypes.Events;

/// <summary>Something happens to a field of a part.</summary>
public class ContentPartFieldContext
{
    public string ContentPartName { get; set; } = null!;

    public string ContentFieldName { get; set; } = null!;
}
