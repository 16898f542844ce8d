using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.Handlers;

/// <summary>Says where a batch is shown, and makes its introduction safe however it arrives.</summary>
public sealed class CaseBatchPartHandler(IHtmlSanitizerService sanitizer) : ContentPartHandler<CaseBatchPart>
{
    public override Task CreatingAsync(CreateContentContext context, CaseBatchPart part) => SanitizeAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, CaseBatchPart part) => SanitizeAsync(part);

    public override Task ImportingAsync(ImportContentContext context, CaseBatchPart part) => SanitizeAsync(part);

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, CaseBatchPart part) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        metadata.DisplayRouteValues = new RouteValueDictionary
        {
            ["Area"] = "Procuratorate.Cases",
            ["Controller"] = "Batches",
            ["Action"] = "Display",
            ["key"] = CaseBatch.FormatKey(part.Level, part.Number),
        };
        return Task.CompletedTask;
    });

    private Task SanitizeAsync(CaseBatchPart part)
    {
        if (part.Get<HtmlField>(CaseBatchPart.IntroductionField) is { Html.Length: > 0 } field)
        {
            field.Html = sanitizer.Sanitize(field.Html);
            part.Apply(CaseBatchPart.IntroductionField, field);
            part.Apply();
        }

        return Task.CompletedTask;
    }
}
