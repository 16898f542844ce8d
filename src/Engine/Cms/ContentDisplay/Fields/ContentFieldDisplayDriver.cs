using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.ContentDisplay;
using OrchardSite.Engine.Cms.ContentDisplay.Fields;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Base of drivers that show and edit one kind of field.</summary>
/// <typeparam name="TField">The field.</typeparam>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context));
        return FieldShapeResults.Name(result, typePartDefinition, partFieldDefinition);
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        return FieldShapeResults.Name(result, typePartDefinition, partFieldDefinition);
    }

    async Task<IDisplayResult?> IContentFieldDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
    {
        if (!Handles(partFieldDefinition))
        {
            return null;
        }

        BuildPrefix(typePartDefinition, partFieldDefinition, context.HtmlFieldPrefix);
        var field = contentPart.GetOrCreate<TField>(partFieldDefinition.Name);
        var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
        if (result is null)
        {
            return null;
        }

        contentPart.Apply(partFieldDefinition.Name, field);
        return FieldShapeResults.Name(result, typePartDefinition, partFieldDefinition);
    }

    public virtual Task<IDisplayResult?> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Task.FromResult(Display(field, fieldDisplayContext));

    public virtual IDisplayResult? Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    public virtual Task<IDisplayResult?> EditAsync(TField field, BuildFieldEditorContext context) =>
        Task.FromResult(Edit(field, context));

    public virtual IDisplayResult? Edit(TField field, BuildFieldEditorContext context) => null;

    public virtual Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context) =>
        Task.FromResult<IDisplayResult?>(null);

    protected string GetDisplayShapeType(BuildFieldDisplayContext context) =>
        GetDisplayShapeType(typeof(TField).Name, context);

    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) =>
        ShapeTypeNames.Display(shapeType, context.PartFieldDefinition.DisplayMode());

    protected string GetEditorShapeType(BuildFieldEditorContext context) =>
        GetEditorShapeType(context.PartFieldDefinition);

    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) =>
        GetEditorShapeType(typeof(TField).Name + ShapeTypeNames.EditToken, partFieldDefinition);

    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) =>
        GetEditorShapeType(shapeType, context.PartFieldDefinition);

    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) =>
        ShapeTypeNames.WithEditor(shapeType, partFieldDefinition.Editor());

    private static bool Handles(ContentPartFieldDefinition definition) =>
        definition.FieldDefinition.Name == typeof(TField).Name;

    private void BuildPrefix(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string? htmlFieldPrefix)
    {
        var prefix = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? prefix : $"{htmlFieldPrefix}.{prefix}";
    }
}
