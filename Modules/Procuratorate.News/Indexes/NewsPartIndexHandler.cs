using OrchardCore.Indexing;
using Procuratorate.News.Models;

namespace Procuratorate.News.Indexes;

/// <summary>What a news item is found by beside its title, text, keywords and columns, which have handlers of their own.</summary>
public sealed class NewsPartIndexHandler : ContentPartIndexHandler<NewsPart>
{
    public override Task BuildIndexAsync(NewsPart part, BuildPartIndexContext context)
    {
        var (document, options) = (context.DocumentIndex, context.Settings.ToOptions());
        Set("Subtitle", part.Subtitle);
        Set("Author", part.Author);
        Set("Source", part.Source);
        Set("Editor", part.Editor);
        Set("Summary", part.Summary);

        // As shown, whatever the time zone.
        document.Set($"{nameof(NewsPart)}.Date", part.Date is { } date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)) : null, options);
        return Task.CompletedTask;

        void Set(string name, string? value) => document.Set($"{nameof(NewsPart)}.{name}", value, options);
    }
}
