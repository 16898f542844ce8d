using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a number.</summary>
internal sealed class NumericFieldDisplayDriver(IStringLocalizer<NumericFieldDisplayDriver> S)
    : FieldDisplayDriver<NumericField, DisplayNumericFieldViewModel, EditNumericFieldViewModel>
{
    protected override void Fill(EditNumericFieldViewModel form, NumericField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
        form.Value = context.IsNew && field.Value is null ? settings.DefaultValue : field.Value?.ToString(CultureInfo.InvariantCulture);
    }

    protected override void Take(EditNumericFieldViewModel form, NumericField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
        var problem = NumericRules.Check(form.Value, settings, out var value);
        field.Value = problem is null ? value : null;
        if (problem is { } wrong)
        {
            AddError(context, nameof(form.Value), Describe(wrong, settings, context.PartFieldDefinition.DisplayName()));
        }
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
