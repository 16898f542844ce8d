namespace OrchardCore.ResourceManagement;

/// <summary>Which resources are to be written, and to where.</summary>
public record class ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
