using System.Buffers;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a text.</summary>
internal sealed class TextFieldDisplayDriver(IStringLocalizer<TextFieldDisplayDriver> S) : ContentFieldDisplayDriver<TextField>
{
    public override IDisplayResult? Display(TextField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    private static readonly SearchValues<char> _hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public override IDisplayResult? Edit(TextField field, BuildFieldEditorContext context) =>
        Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = context.IsNew && field.Text is null ? DefaultText(context) : field.Text;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TextFieldSettings>();
        if (settings.Type != FieldBehaviorType.Editable)
        {
            return Edit(field, context);
        }

        var posted = new EditTextFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Text!);
        field.Text = posted.Text?.Trim();

        if (settings.Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Text), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        var list = context.PartFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>();
        if (context.PartFieldDefinition.Editor() == "PredefinedList" && !string.IsNullOrEmpty(field.Text) && !Array.Exists(list.Options, option => option.Value == field.Text))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Text), S["The value of {0} is not one of those offered.", context.PartFieldDefinition.DisplayName()]);
        }

        if (context.PartFieldDefinition.Editor() == "Color" && !string.IsNullOrEmpty(field.Text) && !IsColour(field.Text))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Text), S["'{0}' is no colour for {1}. Write # and six digits or letters a to f, such as #9d1b1f.", field.Text, context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }

    internal static bool IsColour(string? text) =>
        text is ['#', _, _, _, _, _, _] && text.AsSpan(1).IndexOfAnyExcept(_hexDigits) < 0;

    private static string? DefaultText(BuildFieldEditorContext context) =>
        context.PartFieldDefinition.Editor() == "PredefinedList"
            ? context.PartFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue
            : context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue;
}
