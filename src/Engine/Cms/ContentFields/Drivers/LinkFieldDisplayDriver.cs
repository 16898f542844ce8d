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

/// <summary>Shows and edits a link.</summary>
internal sealed class LinkFieldDisplayDriver(IStringLocalizer<LinkFieldDisplayDriver> S) : ContentFieldDisplayDriver<LinkField>
{
    public override IDisplayResult? Display(LinkField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayLinkFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(LinkField field, BuildFieldEditorContext context) =>
        Initialize<EditLinkFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
            model.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
            model.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
            model.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        var posted = new EditLinkFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Url!, model => model.Text!, model => model.Target!);
        field.Url = posted.Url?.Trim();
        field.Target = posted.Target;
        field.Text = settings.LinkTextMode switch
        {
            LinkTextMode.Static => settings.DefaultText,
            LinkTextMode.Url => field.Url,
            _ => posted.Text?.Trim(),
        };

        if (settings.Required && string.IsNullOrWhiteSpace(field.Url))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Url), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
        else if (!string.IsNullOrEmpty(field.Url) && !LinkAddress.IsSafe(field.Url))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.Url), S["{0} is an invalid address.", field.Url]);
        }
        else if (settings.LinkTextMode == LinkTextMode.Required && !string.IsNullOrEmpty(field.Url) && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Text), S["The link text is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
