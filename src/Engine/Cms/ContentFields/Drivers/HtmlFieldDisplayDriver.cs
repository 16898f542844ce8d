using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;
using OrchardSite.Engine.Cms.Html;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a piece of HTML; it is cleaned and made safe before it is kept.</summary>
internal sealed class HtmlFieldDisplayDriver(
    ILiquidTemplateManager liquid,
    IHtmlSanitizerService sanitizer,
    HtmlEncoder encoder,
    IStringLocalizer<HtmlFieldDisplayDriver> S) : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult? Display(HtmlField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.Html = await RenderAsync(model, field, context);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(HtmlField field, BuildFieldEditorContext context) =>
        Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        var posted = new EditHtmlFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Html!);
        var html = HtmlBodyEditing.Clean(posted.Html, context.PartFieldDefinition.Editor());

        if (settings.RenderLiquid && !liquid.Validate(html, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Html), S["{0} does not contain a valid Liquid expression. Details: {1}", context.PartFieldDefinition.DisplayName(), string.Join(" ", errors)]);
        }

        field.Html = settings.SanitizeHtml && !settings.RenderLiquid ? sanitizer.Sanitize(html) : html;

        if (settings.Required && string.IsNullOrWhiteSpace(field.Html))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Html), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
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
