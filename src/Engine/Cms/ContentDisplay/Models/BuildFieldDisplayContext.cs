using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which a field is displayed.</summary>
public class BuildFieldDisplayContext : BuildDisplayContext
{
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }

    /// <summary>The part that holds the field.</summary>
    public ContentPart ContentPart { get; }

    /// <summary>The field as its part defines it.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; }

    /// <summary>The part as its type defines it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}
