using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;
using OrchardSite.Engine.Cms.Html;
using OrchardSite.Engine.Cms.Html.Foreign;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a piece of HTML; it is cleaned and made safe before it is kept.</summary>
internal sealed class HtmlFieldDisplayDriver(
    ILiquidTemplateManager liquid,
    IHtmlSanitizerService sanitizer,
    ForeignMediaReplacement foreignMedia,
    HtmlEncoder encoder,
    IStringLocalizer<HtmlFieldDisplayDriver> S) : FieldDisplayDriver<HtmlField, DisplayHtmlFieldViewModel, EditHtmlFieldViewModel>
{
    protected override async ValueTask ShowAsync(DisplayHtmlFieldViewModel model, HtmlField field, BuildFieldDisplayContext context) =>
        model.Html = await RenderAsync(model, field, context);

    protected override void Fill(EditHtmlFieldViewModel form, HtmlField field, BuildFieldEditorContext context) =>
        form.Html = field.Html;

    protected override async ValueTask TakeAsync(EditHtmlFieldViewModel form, HtmlField field, UpdateFieldEditorContext context)
    {
        if (HtmlSize.Problem(form.Html, S) is { } problem)
        {
            // The form comes back with it; nothing of it is kept.
            AddError(context, nameof(form.Html), problem);
            field.Html = form.Html!;
            return;
        }

        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        var html = HtmlBodyEditing.Clean(form.Html, context.PartFieldDefinition.Editor());

        if (settings.RenderLiquid && !liquid.Validate(html, out var errors))
        {
            AddError(context, nameof(form.Html), S["{0} does not contain a valid Liquid expression. Details: {1}", context.PartFieldDefinition.DisplayName(), string.Join(" ", errors)]);
        }

        field.Html = settings.SanitizeHtml && !settings.RenderLiquid ? sanitizer.Sanitize(await foreignMedia.ReplaceAsync(html)) : html;

        if (settings.Required && string.IsNullOrWhiteSpace(field.Html))
        {
            AddError(context, nameof(form.Html), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
    }

    private async ValueTask<string?> RenderAsync(DisplayHtmlFieldViewModel model, HtmlField field, BuildFieldDisplayContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        if (!settings.RenderLiquid || string.IsNullOrEmpty(field.Html))
        {
            return field.Html;
        }

        var html = await liquid.RenderStringAsync(
            field.Html,
            encoder,
            model,
            [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(context.ContentPart.ContentItem))]);

        return settings.SanitizeHtml ? sanitizer.Sanitize(html) : html;
    }
}
