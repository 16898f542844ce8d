using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.ContentDisplay;
using OrchardSite.Engine.Cms.ContentDisplay.Parts;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Base of drivers that show and edit one kind of part.</summary>
/// <typeparam name="TPart">The part.</typeparam>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        var result = await DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context));
        return PartShapeResults.Name(result, typePartDefinition);
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        var result = await EditAsync(part, new BuildPartEditorContext(typePartDefinition, context));
        return PartShapeResults.Name(result, typePartDefinition);
    }

    async Task<IDisplayResult?> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }

        BuildPrefix(typePartDefinition, context.HtmlFieldPrefix);
        var result = await UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context));
        if (result is null)
        {
            return null;
        }

        part.ContentItem.Apply(typePartDefinition.Name, part);
        return PartShapeResults.Name(result, typePartDefinition);
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TPart part, BuildPartDisplayContext context) =>
        Task.FromResult(Display(part, context));

    public virtual IDisplayResult? Display(TPart part, BuildPartDisplayContext context) => null;

    public virtual Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context) =>
        Task.FromResult(Edit(part, context));

    public virtual IDisplayResult? Edit(TPart part, BuildPartEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context) =>
        Task.FromResult<IDisplayResult?>(null);

    protected string GetDisplayShapeType(BuildPartDisplayContext context) =>
        GetDisplayShapeType(typeof(TPart).Name, context);

    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) =>
        ShapeTypeNames.Display(shapeType, context.TypePartDefinition.DisplayMode());

    protected string GetEditorShapeType(BuildPartEditorContext context) =>
        GetEditorShapeType(context.TypePartDefinition);

    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) =>
        GetEditorShapeType(typeof(TPart).Name + ShapeTypeNames.EditToken, typePartDefinition);

    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) =>
        GetEditorShapeType(shapeType, context.TypePartDefinition);

    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) =>
        ShapeTypeNames.WithEditor(shapeType, typePartDefinition.Editor());

    private void BuildPrefix(ContentTypePartDefinition typePartDefinition, string? htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typePartDefinition.Name : $"{htmlFieldPrefix}.{typePartDefinition.Name}";
}
