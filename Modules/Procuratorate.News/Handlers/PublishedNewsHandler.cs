using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Handlers;

/// <summary>Has the published news read anew when it changes; after the change is stored, as before it nothing has changed.</summary>
public sealed class PublishedNewsHandler(ISignal signal) : ContentPartHandler<NewsPart>
{
    public override Task ImportedAsync(ImportContentContext context, NewsPart part) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context, NewsPart part) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context, NewsPart part) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context, NewsPart part) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context, NewsPart part) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(PublishedNews.Changed);
        return Task.CompletedTask;
    }
}
