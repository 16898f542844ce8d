namespace OrchardCore.ContentManagement.Workflows;

/// <summary>Which event of which item a workflow is about.</summary>
public class ContentEventContext
{
    public string Name { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public bool IsStart { get; set; }
}
