using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>A field with one shape that shows it and one form that edits it.</summary>
internal abstract class FieldDisplayDriver<TField, TDisplay, TForm> : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
    where TDisplay : FieldViewModel<TField>
    where TForm : FieldViewModel<TField>, new()
{
    public sealed override IDisplayResult? Display(TField field, BuildFieldDisplayContext context) =>
        Initialize<TDisplay>(GetDisplayShapeType(context), model =>
        {
            Describe(model, field, context.ContentPart, context.PartFieldDefinition);
            return ShowAsync(model, field, context);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public sealed override IDisplayResult? Edit(TField field, BuildFieldEditorContext context) =>
        Initialize<TForm>(GetEditorShapeType(context), form =>
        {
            Describe(form, field, context.ContentPart, context.PartFieldDefinition);
            return FillAsync(form, field, context);
        });

    public sealed override async Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        var form = new TForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        await TakeAsync(form, field, context);
        return Edit(field, context);
    }

    /// <summary>What is shown besides the field itself.</summary>
    protected virtual ValueTask ShowAsync(TDisplay model, TField field, BuildFieldDisplayContext context) => ValueTask.CompletedTask;

    protected virtual void Fill(TForm form, TField field, BuildFieldEditorContext context)
    {
    }

    protected virtual ValueTask FillAsync(TForm form, TField field, BuildFieldEditorContext context)
    {
        Fill(form, field, context);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes over what was typed; what is wrong with it goes to the model state.</summary>
    protected virtual void Take(TForm form, TField field, UpdateFieldEditorContext context)
    {
    }

    /// <inheritdoc cref="Take"/>
    protected virtual ValueTask TakeAsync(TForm form, TField field, UpdateFieldEditorContext context)
    {
        Take(form, field, context);
        return ValueTask.CompletedTask;
    }

    protected void AddError(UpdateFieldEditorContext context, string property, string error) => context.Updater.ModelState.AddModelError(Prefix, property, error);

    private static void Describe(FieldViewModel<TField> model, TField field, ContentPart part, ContentPartFieldDefinition definition)
    {
        model.Field = field;
        model.Part = part;
        model.PartFieldDefinition = definition;
    }
}
