using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>The context in which a part's editor is built.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
    }

    /// <summary>Where the part's editor goes when nothing else says so.</summary>
    public string? PartLocation { get; set; }

    /// <summary>The part as its type defines it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}
