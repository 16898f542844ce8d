using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Html.Foreign;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>Shows and edits a body of HTML; what was pasted is cleaned and made safe before it is kept.</summary>
internal sealed class HtmlBodyPartDisplayDriver(
    ILiquidTemplateManager liquid,
    IHtmlSanitizerService sanitizer,
    ForeignMediaReplacement foreignMedia,
    HtmlEncoder encoder,
    IStringLocalizer<HtmlBodyPartDisplayDriver> S) : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult? Display(HtmlBodyPart part, BuildPartDisplayContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetDisplayShapeType(context), model => FillAsync(model, part, context.TypePartDefinition))
            .Location("Detail", "Content:5")
            .Location("Summary", "Content:10");

    public override IDisplayResult? Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), model => Fill(model, part, context.TypePartDefinition));

    public override async Task<IDisplayResult?> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var posted = new HtmlBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Html!);

        if (HtmlSize.Problem(posted.Html, S) is { } problem)
        {
            // The form comes back with it; nothing of it is kept.
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.Html), problem);
            part.Html = posted.Html!;
            return Edit(part, context);
        }

        var settings = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>();
        var html = HtmlBodyEditing.Clean(posted.Html, context.TypePartDefinition.Editor());

        if (settings.RenderLiquid && !liquid.Validate(html, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Html), S["The body does not contain a valid Liquid expression. Details: {0}", string.Join(" ", errors)]);
        }

        // A template is made safe when it is rendered: what it will say is not known before.
        part.Html = settings.SanitizeHtml && !settings.RenderLiquid ? sanitizer.Sanitize(await foreignMedia.ReplaceAsync(html)) : html;
        return Edit(part, context);
    }

    private async ValueTask FillAsync(HtmlBodyPartViewModel model, HtmlBodyPart part, ContentTypePartDefinition definition)
    {
        Fill(model, part, definition);

        var settings = definition.GetSettings<HtmlBodyPartSettings>();
        if (settings.RenderLiquid && !string.IsNullOrEmpty(part.Html))
        {
            var html = await liquid.RenderStringAsync(
                part.Html,
                encoder,
                model,
                [new KeyValuePair<string, FluidValue>("ContentItem", new ObjectValue(part.ContentItem))]);

            model.Html = settings.SanitizeHtml ? sanitizer.Sanitize(html) : html;
        }
    }

    private static void Fill(HtmlBodyPartViewModel model, HtmlBodyPart part, ContentTypePartDefinition definition)
    {
        model.Html = part.Html;
        model.ContentItem = part.ContentItem;
        model.HtmlBodyPart = part;
        model.TypePartDefinition = definition;
    }
}
