namespace OrchardCore.ContentManagement.Models;

/// <summary>All text of an item that search should find.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
