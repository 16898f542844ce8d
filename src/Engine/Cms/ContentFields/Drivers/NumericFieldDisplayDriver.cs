using System.Globalization;
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

/// <summary>Shows and edits a number.</summary>
internal sealed class NumericFieldDisplayDriver(IStringLocalizer<NumericFieldDisplayDriver> S) : ContentFieldDisplayDriver<NumericField>
{
    public override IDisplayResult? Display(NumericField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(NumericField field, BuildFieldEditorContext context) =>
        Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
            model.Value = context.IsNew && field.Value is null ? settings.DefaultValue : field.Value?.ToString(CultureInfo.InvariantCulture);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
        var posted = new EditNumericFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Value!);
        field.Value = null;

        if (NumericRules.Check(posted.Value, settings, out var value) is { } problem)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.Value), Describe(problem, settings, context.PartFieldDefinition.DisplayName()));
        }
        else
        {
            field.Value = value;
        }

        return Edit(field, context);
    }

    private string Describe(NumericProblem problem, NumericFieldSettings settings, string name) => problem switch
    {
        NumericProblem.Missing => S["A value is required for {0}.", name],
        NumericProblem.TooSmall => S["The value must be greater than or equal to {0}.", settings.Minimum!],
        NumericProblem.TooLarge => S["The value must be less than or equal to {0}.", settings.Maximum!],
        NumericProblem.TooFine when settings.Scale == 0 => S["The {0} field must be an integer.", name],
        NumericProblem.TooFine => S["Invalid number of decimal places, max allowed: {0}.", settings.Scale],
        _ => S["{0} is an invalid number.", name],
    };
}
