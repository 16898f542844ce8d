using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;

namespace OrchardSite.Engine.Cms.Html;

/// <summary>Makes bodies safe however they arrive, and offers them as the item's body and full text.</summary>
internal sealed class HtmlBodyPartHandler(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer) : ContentPartHandler<HtmlBodyPart>
{
    public override Task CreatingAsync(CreateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    public override Task ImportingAsync(ImportContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part)
    {
        await context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(part.Html);
            return Task.CompletedTask;
        });

        await context.ForAsync<FullTextAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Html))
            {
                aspect.Segments.Add(HtmlText.Of(part.Html));
            }

            return Task.CompletedTask;
        });
    }

    private async Task SanitizeAsync(HtmlBodyPart part)
    {
        if (string.IsNullOrEmpty(part.Html) || await SettingsAsync(part) is not { SanitizeHtml: true, RenderLiquid: false })
        {
            return;
        }

        var safe = sanitizer.Sanitize(part.Html);
        if (safe != part.Html)
        {
            part.Html = safe;
            part.Apply();
        }
    }

    private async Task<HtmlBodyPartSettings> SettingsAsync(HtmlBodyPart part)
    {
        var definition = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        return definition?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(HtmlBodyPart))?.GetSettings<HtmlBodyPartSettings>() ?? new();
    }
}
