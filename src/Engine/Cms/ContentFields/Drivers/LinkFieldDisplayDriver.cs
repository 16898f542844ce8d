using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a link.</summary>
internal sealed class LinkFieldDisplayDriver(IStringLocalizer<LinkFieldDisplayDriver> S)
    : FieldDisplayDriver<LinkField, DisplayLinkFieldViewModel, EditLinkFieldViewModel>
{
    protected override void Fill(EditLinkFieldViewModel form, LinkField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        form.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
        form.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
        form.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
    }

    protected override void Take(EditLinkFieldViewModel form, LinkField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        field.Url = form.Url?.Trim();
        field.Target = form.Target;
        field.Text = settings.LinkTextMode switch
        {
            LinkTextMode.Static => settings.DefaultText,
            LinkTextMode.Url => field.Url,
            _ => form.Text?.Trim(),
        };

        if (settings.Required && string.IsNullOrWhiteSpace(field.Url))
        {
            AddError(context, nameof(form.Url), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
        else if (!string.IsNullOrEmpty(field.Url) && !LinkAddress.IsSafe(field.Url))
        {
            AddError(context, nameof(form.Url), S["{0} is an invalid address.", field.Url]);
        }
        else if (settings.LinkTextMode == LinkTextMode.Required && !string.IsNullOrEmpty(field.Url) && string.IsNullOrWhiteSpace(field.Text))
        {
            AddError(context, nameof(form.Text), S["The link text is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
    }
}
