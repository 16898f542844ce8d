namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Which settings the editors of certain types, and of types of certain stereotypes, offer.</summary>
public class ContentTypeDefinitionOptions
{
    public Dictionary<string, ContentTypeDefinitionDriverOptions> Stereotypes { get; } = [];

    public Dictionary<string, ContentTypeDefinitionDriverOptions> ContentTypes { get; } = [];
}
