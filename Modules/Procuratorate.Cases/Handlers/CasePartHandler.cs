using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.News.Services;
using YesSql;

namespace Procuratorate.Cases.Handlers;

/// <summary>Gives each case its number, its date and its batch before an address is made of them, and makes its sections safe however they arrive.</summary>
public sealed class CasePartHandler(
    NewsNumbers numbers,
    ISession session,
    ILocalClock localClock,
    ICaseBatchService batches,
    IHtmlSanitizerService sanitizer) : ContentPartHandler<CasePart>
{
    public override Task CreatingAsync(CreateContentContext context, CasePart part) => CompleteAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, CasePart part) => CompleteAsync(part);

    public override Task ImportingAsync(ImportContentContext context, CasePart part) => CompleteAsync(part);

    /// <summary>A copy is a case of its own: it has another number and takes no other's place in the batch.</summary>
    public override Task CloningAsync(CloneContentContext context, CasePart part)
    {
        if (context.CloneContentItem.TryGet<CasePart>(out var clone))
        {
            (clone.Number, clone.Position) = (0, null);
            clone.Apply();
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, CasePart part) => context.ForAsync<FullTextAspect>(aspect =>
    {
        aspect.Segments.AddRange(CaseSections.All.Select(section => TextOf(part.SectionHtml(section))).Where(text => text.Length > 0));
        aspect.Segments.AddRange(new[] { part.CaseNumber, part.Organ, part.Get<TextField>(CasesConstants.KeywordsField)?.Text }.OfType<string>());
        return Task.CompletedTask;
    });

    private async Task CompleteAsync(CasePart part)
    {
        part.Date ??= WholeMinute((await localClock.GetLocalNowAsync()).DateTime);
        part.Number = part.Number > 0 ? part.Number : await numbers.NextAsync(session);
        if (PendingBatch.NumberOf(part.Batch) is { } number)
        {
            part.Batch = await batches.FindOrCreateAsync(part.Level, number);
        }

        foreach (var section in CaseSections.All)
        {
            Sanitize(part, section);
        }

        part.Apply();
    }

    private void Sanitize(CasePart part, string section)
    {
        if (part.Get<HtmlField>(section) is { Html.Length: > 0 } field)
        {
            field.Html = sanitizer.Sanitize(field.Html);
            part.Apply(section, field);
        }
    }

    private static string TextOf(string html) =>
        html.Replace("</p>", "</p> ", StringComparison.OrdinalIgnoreCase).RemoveTags(htmlDecode: true).Trim();

    private static DateTime WholeMinute(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));
}
