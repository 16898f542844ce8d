using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Content.Recipes;

/// <summary>The definitions that a step brings.</summary>
internal sealed class ContentDefinitionStepModel
{
    public IList<ContentTypeDefinitionRecord> ContentTypes { get; set; } = [];

    public IList<ContentPartDefinitionRecord> ContentParts { get; set; } = [];
}
