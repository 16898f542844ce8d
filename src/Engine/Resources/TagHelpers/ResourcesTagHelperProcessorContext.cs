namespace OrchardCore.ResourceManagement;

public record class ResourcesTagHelperProcessorContext(ResourceTagType Type, TextWriter Writer);
