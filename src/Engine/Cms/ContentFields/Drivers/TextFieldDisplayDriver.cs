using System.Buffers;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a text.</summary>
internal sealed class TextFieldDisplayDriver(IStringLocalizer<TextFieldDisplayDriver> S)
    : FieldDisplayDriver<TextField, DisplayTextFieldViewModel, EditTextFieldViewModel>
{
    private static readonly SearchValues<char> _hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    protected override void Fill(EditTextFieldViewModel form, TextField field, BuildFieldEditorContext context) =>
        form.Text = context.IsNew && field.Text is null ? DefaultText(context) : field.Text;

    protected override void Take(EditTextFieldViewModel form, TextField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TextFieldSettings>();
        if (settings.Type == FieldBehaviorType.Editable)
        {
            field.Text = form.Text?.Trim();
            if (Problem(field.Text, settings.Required, context.PartFieldDefinition) is { } problem)
            {
                AddError(context, nameof(form.Text), problem);
            }
        }
    }

    private string? Problem(string? text, bool required, ContentPartFieldDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return required ? S["A value is required for {0}.", definition.DisplayName()].Value : null;
        }

        return definition.Editor() switch
        {
            "PredefinedList" when !Array.Exists(definition.GetSettings<TextFieldPredefinedListEditorSettings>().Options, option => option.Value == text)
                => S["The value of {0} is not one of those offered.", definition.DisplayName()].Value,
            "Color" when !IsColour(text)
                => S["'{0}' is no colour for {1}. Write # and six digits or letters a to f, such as #9d1b1f.", text, definition.DisplayName()].Value,
            _ => null,
        };
    }

    internal static bool IsColour(string? text) =>
        text is ['#', _, _, _, _, _, _] && text.AsSpan(1).IndexOfAnyExcept(_hexDigits) < 0;

    private static string? DefaultText(BuildFieldEditorContext context) =>
        context.PartFieldDefinition.Editor() == "PredefinedList"
            ? context.PartFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue
            : context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue;
}
