namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A stereotype and how it is called.</summary>
public class StereotypeDescription
{
    public string Stereotype { get; set; } = null!;

    public string DisplayName { get; set; } = null!;
}
