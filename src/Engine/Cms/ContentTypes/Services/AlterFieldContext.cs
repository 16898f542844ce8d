namespace OrchardCore.ContentTypes;

/// <summary>How a field of a part is to be named and shown from now on.</summary>
public class AlterFieldContext
{
    public string PartName { get; set; } = null!;

    public string FieldName { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}
